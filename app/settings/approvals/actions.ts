'use server';

import { revalidatePath } from 'next/cache';
import { updateRules } from '@/lib/services/policies/update-rules';
import { refusal, type Refusal } from '../../refusal';
import { requestContext } from '../../request-context';

export async function updateRulesAction(input: { rules: unknown }): Promise<{ ok: true } | Refusal> {
  try {
    await updateRules(await requestContext(), { rules: input?.rules });
    revalidatePath('/', 'layout');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}
