import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { getDb } from '@/db/client';
import { scopeToBrand } from '@/db/scope';
import { needsSetUp } from '@/lib/services/accounts/set-up';
import type { ServiceContext } from '@/lib/services/context';
import { ServiceError } from '@/lib/services/errors';
import { readSession } from './session';

/**
 * Who makes this request and for which brand. Whoever is not signed in is led to sign-in by a page, and told so by an action:
 * what they were doing is still in their browser. On a new installation everything leads to its set-up.
 */
export const requestContext = cache(async (): Promise<ServiceContext> => {
  const session = await readSession();
  const db = await getDb();
  if (!session?.brand) {
    const asked = await headers();
    if (asked.has('next-action') && session) throw new ServiceError('forbidden', 'You belong to no brand any more. Ask somebody who runs it to invite you again, then try again here: nothing you did is lost.');
    if (asked.has('next-action')) throw new ServiceError('signed-out', 'You are signed out. Sign in again in another tab, then try again here: nothing you did is lost.');
    if (!session && (await needsSetUp(db))) redirect('/setup');
    redirect(`/sign-in?to=${encodeURIComponent(asked.get('x-path') ?? '/')}`);
  }
  const { person, brand } = session;
  return { db: scopeToBrand(db, brand.brandId), actor: { id: person.id, name: person.name, role: brand.role }, brandId: brand.brandId, now: new Date() };
});
