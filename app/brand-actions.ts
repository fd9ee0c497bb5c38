'use server';

import { revalidatePath } from 'next/cache';
import { rememberBrand } from './brand-cookie';
import { requestContext } from './request-context';
import { readSession } from './session';

/** Works for another of one's brands from now on. A brand one does not belong to is not there. */
export async function switchBrandAction(input: { brandId: string }): Promise<{ ok: boolean }> {
  await requestContext();
  const session = await readSession();
  const found = session?.person.memberships.find(({ brandId }) => brandId === input?.brandId);
  if (!found) return { ok: false };
  await rememberBrand(found.brandId);
  revalidatePath('/', 'layout');
  return { ok: true };
}
