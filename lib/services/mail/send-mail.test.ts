import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mailResetLink } from '../accounts/reset-link';
import { canMail, sendMail } from './send-mail';

/** A mail server that takes everything and keeps it: enough of RFC 5321 for one sender at a time. */
const taken: string[] = [];
let server: Server;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  server = createServer((socket) => {
    let inData = false;
    let waiting = '';
    socket.setEncoding('utf8').write('220 test\r\n');
    socket.on('data', (part: string) => {
      waiting += part;
      for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
        const line = waiting.slice(0, end);
        waiting = waiting.slice(end + 2);
        taken.push(line);
        if (inData && line !== '.') continue;
        inData = line === 'DATA';
        socket.write(line === 'DATA' ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
      }
    });
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  env = { ...process.env, SMTP_URL: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, MAIL_FROM: 'Journeys <journeys@example.com>' };
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

it('hands a mail to the server in the environment', async () => {
  expect(canMail(env)).toBe(true);
  await sendMail({ to: 'ann@example.com', subject: 'Join Acmé', text: 'Here: http://app.test/invite/abc' }, env);
  expect(taken).toEqual(expect.arrayContaining(['MAIL FROM:<journeys@example.com>', 'RCPT TO:<ann@example.com>', 'From: Journeys <journeys@example.com>']));
  expect(taken.join('\n')).toContain('http://app.test/invite/abc');
});

it('lets no line break in an address or a subject write a header of its own', async () => {
  taken.length = 0;
  await sendMail({ to: 'ann@example.com', subject: 'Join\r\nBcc: eve@example.com', text: 'x' }, env);
  expect(taken.filter((line) => /^(bcc:|rcpt to:<eve)/i.test(line))).toEqual([]);
});

it('says what is missing where no server is set', async () => {
  expect(canMail({ NODE_ENV: 'test' })).toBe(false);
  await expect(mailResetLink('ann@example.com', 'token', 'http://app.test')).rejects.toThrow('SMTP_URL');
});
