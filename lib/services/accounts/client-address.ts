import { Server, type IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Where the server itself writes from which address a request came. What a client sends under this name is thrown away. */
export const ADDRESS_HEADER = 'x-journey-address';
const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded', 'x-real-ip'];

/**
 * The address a request came from: the connection's, or, when that is a trusted proxy's, the last one in `forwarded` that is
 * not. What stands before that anyone may have written.
 */
export function clientAddress(connection: string, forwarded: string | undefined, trusted: BlockList): string {
  const hops = [...(forwarded ?? '').split(',').map((hop) => hop.trim()), connection];
  while (hops.length > 1 && isTrusted(hops.at(-1)!, trusted) && isIP(hops.at(-2)!)) hops.pop();
  return plain(hops.at(-1)!);
}

/** Proxies by address or range, as `TRUSTED_PROXY` lists them. */
export function proxyList(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const address of addresses) {
    const [net, bits] = address.split('/');
    const family = isIP(net!) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(net!, family);
    else list.addSubnet(net!, Number(bits), family);
  }
  return list;
}

/**
 * From now on every request to this process carries its address in `ADDRESS_HEADER`, and forwarded headers only where a
 * trusted proxy wrote them. Routes see headers alone, never the connection; so it is done before any of them runs.
 */
export function pinAddresses(trustedProxies: readonly string[]): void {
  const trusted = proxyList(trustedProxies);
  const emit = Server.prototype.emit as (this: Server, event: string | symbol, ...args: unknown[]) => boolean;
  Server.prototype.emit = function (this: Server, event: string | symbol, ...args: unknown[]) {
    if (event === 'request') pin(args[0] as IncomingMessage, trusted);
    return emit.call(this, event, ...args);
  };
}

function pin({ headers, socket }: IncomingMessage, trusted: BlockList): void {
  const connection = socket.remoteAddress ?? '';
  const forwarded = headers['x-forwarded-for'];
  const address = clientAddress(connection, Array.isArray(forwarded) ? forwarded.join(',') : forwarded, trusted);
  if (!isTrusted(connection, trusted)) for (const name of FORWARDED) delete headers[name];
  headers[ADDRESS_HEADER] = address;
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const bare = plain(address);
  return isIP(bare) !== 0 && trusted.check(bare, isIP(bare) === 6 ? 'ipv6' : 'ipv4');
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
