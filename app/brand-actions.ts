'use server';

import { revalidatePath } from 'next/cache';
import { createBrand } from '@/lib/services/brands/create-brand';
import { rememberBrand } from './brand-cookie';
import { refusal, type Refusal } from './refusal';
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

/** Opens a further brand and works for it from now on. */
export async function createBrandAction(input: { name: string }): Promise<{ ok: true } | Refusal> {
  try {
    const { brandId } = await createBrand(await requestContext(), { name: input?.name });
    await rememberBrand(brandId);
    revalidatePath('/', 'layout');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}
