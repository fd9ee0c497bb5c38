import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SetupForm } from '@/components/account/setup-form';
import { getDb } from '@/db/client';
import { countKept, needsSetUp } from '@/lib/services/accounts/set-up';

export const metadata: Metadata = { title: 'Set up' };

/** The first run. Gone as soon as someone has an account. */
export default async function Setup() {
  const db = await getDb();
  if (!(await needsSetUp(db))) redirect('/');
  return <SetupForm kept={await countKept(db)} />;
}
