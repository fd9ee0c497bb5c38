import { expect, it } from 'vitest';
import { clientAddress, proxyList } from './client-address';

const none = proxyList([]);
const proxies = proxyList(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);

it.each([
  ['nobody is trusted', '203.0.113.9', '198.51.100.1', none, '203.0.113.9'],
  ['the connection is no proxy', '203.0.113.9', '198.51.100.1', proxies, '203.0.113.9'],
  ['a proxy names the client', '127.0.0.1', '198.51.100.1', proxies, '198.51.100.1'],
  ['a client writes ahead of the proxy', '127.0.0.1', '192.0.2.7, 198.51.100.1', proxies, '198.51.100.1'],
  ['two proxies in a row', '127.0.0.1', '192.0.2.7, 198.51.100.1, 10.2.3.4', proxies, '198.51.100.1'],
  ['a mapped address', '::ffff:127.0.0.1', '198.51.100.1', proxies, '198.51.100.1'],
  ['a proxy over IPv6', 'fd00::1', '2001:db8::5', proxies, '2001:db8::5'],
  ['a proxy that names nothing', '127.0.0.1', undefined, proxies, '127.0.0.1'],
  ['nonsense in the header', '127.0.0.1', 'unknown', proxies, '127.0.0.1'],
])('%s', (_, connection, forwarded, trusted, expected) => {
  expect(clientAddress(connection, forwarded, trusted)).toBe(expected);
});
