import { getAuth } from '@/lib/services/accounts/get-auth';
import { isOwnOrigin, ownOrigin } from '../../../own-origin';

export const dynamic = 'force-dynamic';

/** What of sign-in is reachable; everything else that the library could do is not there. */
const OPEN = /^\/api\/auth\/(sign-in\/(email|social)|sign-out|callback\/oidc|change-password|request-password-reset|reset-password|two-factor\/(enable|disable|verify-totp|verify-backup-code|generate-backup-codes))$/;
const BODY_LIMIT = 10_000;

async function answer(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (!OPEN.test(pathname)) return new Response('Not found', { status: 404 });
  if (request.method === 'POST' && !isOwnOrigin(request)) return Response.json({ message: 'This must be sent by a page of this app.' }, { status: 403 });
  const text = request.method === 'POST' ? await request.text() : undefined;
  if (text !== undefined && text.length > BODY_LIMIT) return Response.json({ message: 'That is too long.' }, { status: 413 });
  const asked = new Request(ownOrigin(request.headers) + pathname + search, { method: request.method, headers: request.headers, ...(text !== undefined && { body: text }) });
  const response = await (await getAuth()).handler(asked);
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

export { answer as GET, answer as POST };
