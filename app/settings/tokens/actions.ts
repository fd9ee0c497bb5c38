'use server';

import { revalidatePath } from 'next/cache';
import type { TokenScope } from '@/lib/brand/permissions';
import { createToken } from '@/lib/services/tokens/create-token';
import { revokeToken } from '@/lib/services/tokens/revoke-token';
import { refusal, type Refusal } from '../../refusal';
import { requestContext } from '../../request-context';

export async function createTokenAction(input: { name: string; scopes: TokenScope[]; days: number }): Promise<{ ok: true; token: string } | Refusal> {
  try {
    const { token } = await createToken(await requestContext(), { name: input?.name, scopes: input?.scopes, days: input?.days });
    revalidatePath('/settings/tokens');
    return { ok: true, token };
  } catch (error) {
    return refusal(error);
  }
}

export async function revokeTokenAction(input: { id: string }): Promise<{ ok: true } | Refusal> {
  try {
    await revokeToken(await requestContext(), { id: input?.id });
    revalidatePath('/settings/tokens');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}
