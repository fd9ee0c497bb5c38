import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { NoBrand } from '@/components/account/no-brand';
import { SignInForm } from '@/components/account/sign-in-form';
import { getDb } from '@/db/client';
import { needsSetUp } from '@/lib/services/accounts/set-up';
import { readEnvironment } from '@/lib/services/environment';
import { safePath } from '../safe-path';
import { readSession } from '../session';

export const metadata: Metadata = { title: 'Sign in' };

/** Where everyone who is not signed in ends up; `?to` is where they wanted to go. */
export default async function SignIn({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { to, error } = await searchParams;
  const session = await readSession();
  if (session?.brand) redirect(safePath(to));
  if (session) return <NoBrand email={session.person.email} />;
  if (await needsSetUp(await getDb())) redirect('/setup');
  const env = readEnvironment(process.env);
  return <SignInForm to={safePath(to)} provider={env.OIDC_ISSUER && env.OIDC_NAME} note={error === undefined ? undefined : `${env.OIDC_NAME} did not let you in: there is no account or invitation for that address here. Ask for an invitation.`} />;
}
