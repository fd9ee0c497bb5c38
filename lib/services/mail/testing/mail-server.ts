import { createServer, type AddressInfo } from 'node:net';

export type MailServer = {
  /** Every line that senders sent, commands and mails alike. */
  taken: string[];
  /** For SMTP_URL. */
  url: string;
  close: () => Promise<void>;
};

/** A mail server that takes everything and keeps it, or refuses recipients that match: enough of RFC 5321 for our sender. */
export async function startMailServer({ refuses }: { refuses?: RegExp } = {}): Promise<MailServer> {
  const taken: string[] = [];
  const server = createServer((socket) => {
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
        const refused = line.startsWith('RCPT TO:') && refuses?.test(line);
        socket.write(refused ? '550 no such person\r\n' : line === 'DATA' ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
      }
    });
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { taken, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
