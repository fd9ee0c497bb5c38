import { afterAll, beforeAll, expect, it } from 'vitest';
import { mailResetLink } from '../accounts/reset-link';
import { canMail, sendMail } from './send-mail';
import { startMailServer, type MailServer } from './testing/mail-server';

let server: MailServer;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  server = await startMailServer();
  env = { ...process.env, SMTP_URL: server.url, MAIL_FROM: 'Journeys <journeys@example.com>' };
});
afterAll(() => server.close());

it('hands a mail to the server in the environment', async () => {
  expect(canMail(env)).toBe(true);
  await sendMail({ to: 'ann@example.com', subject: 'Join Acmé', text: 'Here: http://app.test/invite/abc' }, env);
  expect(server.taken).toEqual(expect.arrayContaining(['MAIL FROM:<journeys@example.com>', 'RCPT TO:<ann@example.com>', 'From: Journeys <journeys@example.com>']));
  expect(server.taken.join('\n')).toContain('http://app.test/invite/abc');
});

it('lets no line break in an address or a subject write a header of its own', async () => {
  server.taken.length = 0;
  await sendMail({ to: 'ann@example.com', subject: 'Join\r\nBcc: eve@example.com', text: 'x' }, env);
  expect(server.taken.filter((line) => /^(bcc:|rcpt to:<eve)/i.test(line))).toEqual([]);
});

it('says what is missing where no server is set', async () => {
  expect(canMail({ NODE_ENV: 'test' })).toBe(false);
  await expect(mailResetLink('ann@example.com', 'token', 'http://app.test')).rejects.toThrow('SMTP_URL');
});
