import nodemailer from 'nodemailer';
import { readEnvironment } from '../environment';

export type Mail = { to: string; subject: string; text: string };

/** Whether mail can be sent: without it, links are shown to whoever may hand them on. */
export function canMail(env: NodeJS.ProcessEnv = process.env): boolean {
  return Boolean(env.SMTP_URL);
}

/** Sends a mail of plain text by the transport in the environment. Throws when the server refuses, or there is none. */
export async function sendMail(mail: Mail, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = readEnvironment(env);
  if (!SMTP_URL) throw new Error('No mail server is set. Set SMTP_URL and MAIL_FROM.');
  const transport = nodemailer.createTransport(SMTP_URL, { from: MAIL_FROM });
  try {
    await transport.sendMail({ ...mail, from: MAIL_FROM });
  } finally {
    transport.close();
  }
}
