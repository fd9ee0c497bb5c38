import 'server-only';
import { readEnvironment } from '@/lib/services/environment';

/** The origin under which this request reached us: the one in the environment, or the one that was asked for. */
export function ownOrigin(headers: Headers): string {
  const { APP_URL } = readEnvironment(process.env);
  const proto = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return APP_URL ?? `${proto}://${headers.get('x-forwarded-host') ?? headers.get('host')}`;
}

/** Whether a page of our own sent this request. Browsers say where from; whoever does not say is refused. */
export function isOwnOrigin(request: Request): boolean {
  return request.headers.get('origin') === ownOrigin(request.headers);
}
