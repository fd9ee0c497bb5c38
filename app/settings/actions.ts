'use server';

import { revalidatePath } from 'next/cache';
import type { BrandSettings } from '@/lib/brand/settings';
import { updateSettings } from '@/lib/services/brands/update-settings';
import { refusal, type Refusal } from '../refusal';
import { requestContext } from '../request-context';

export async function updateSettingsAction(input: { settings: BrandSettings }): Promise<{ ok: true } | Refusal> {
  try {
    await updateSettings(await requestContext(), { settings: input?.settings });
    revalidatePath('/', 'layout');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}
