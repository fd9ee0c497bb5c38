import type { Metadata } from 'next';
import { NewPasswordForm, RequestResetForm } from '@/components/account/reset-forms';
import { canMail } from '@/lib/services/mail/send-mail';

export const metadata: Metadata = { title: 'New password', referrer: 'no-referrer' };

/** A new password: asked for, or, with the `?token` of a link, set. */
export default async function Reset({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { token } = await searchParams;
  return typeof token === 'string' ? <NewPasswordForm token={token} /> : <RequestResetForm canMail={canMail()} />;
}
