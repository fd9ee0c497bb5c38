'use server';

import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { requestContext } from './request-context';
import { BRAND_COOKIE, readSession } from './session';

/** Works for another of one's brands from now on. A brand one does not belong to is not there. */
export async function switchBrandAction(input: { brandId: string }): Promise<{ ok: boolean }> {
  await requestContext();
  const session = await readSession();
  const found = session?.person.memberships.find(({ brandId }) => brandId === input?.brandId);
  if (!found) return { ok: false };
  (await cookies()).set(BRAND_COOKIE, found.brandId, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 365 * 24 * 3_600 });
  revalidatePath('/', 'layout');
  return { ok: true };
}
