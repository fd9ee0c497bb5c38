import { sendMail } from '../mail/send-mail';

export const RESET_VALID_MS = 3_600_000;

/** The page on which a new password is set. */
export function resetUrl(origin: string, token: string): string {
  return `${origin}/reset?token=${encodeURIComponent(token)}`;
}

/** Mails the link to a new password. */
export async function mailResetLink(email: string, token: string, origin: string): Promise<void> {
  await sendMail({
    to: email,
    subject: 'Set a new password',
    text: `Someone, probably you, asked for a new password for Journey Orchestrator.\n\nSet it here within an hour:\n${resetUrl(origin, token)}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
  });
}
