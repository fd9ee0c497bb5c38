import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { getDb } from '@/db/client';
import { findPerson, type Membership, type Person } from '@/lib/services/accounts/find-person';
import { getAuth } from '@/lib/services/accounts/get-auth';
import { BRAND_COOKIE } from './brand-cookie';

export type SignedIn = { person: Person; sessionId: string; brand: Membership | undefined };

/** Who makes this request, and the brand they work for; null when nobody is signed in. Asked once a request. */
export const readSession = cache(async (): Promise<SignedIn | null> => {
  const auth = await getAuth();
  const found = await auth.api.getSession({ headers: await headers() });
  const person = found && (await findPerson(await getDb(), found.user.id));
  if (!person) return null;
  const wished = (await cookies()).get(BRAND_COOKIE)?.value;
  const brand = person.memberships.find(({ brandId }) => brandId === wished) ?? person.memberships[0];
  return { person, sessionId: found.session.id, brand };
});
