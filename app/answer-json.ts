import 'server-only';
import { ServiceError, type ServiceErrorCode } from '@/lib/services/errors';

const STATUS: Record<ServiceErrorCode, number> = { 'not-found': 404, forbidden: 403, invalid: 400, 'signed-out': 401, 'too-many': 429 };

/** JSON that nobody keeps. */
export function json(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** What a service refused, as a JSON answer with its status. Any other error goes on. */
export function refuseJson(error: unknown): Response {
  if (!(error instanceof ServiceError)) throw error;
  const { code, message, problems } = error;
  return json({ error: code, message, ...(problems.length > 0 && { problems }) }, STATUS[code]);
}

/** The body as JSON. Throws ServiceError `invalid` when it is too long or none. */
export async function readBody(request: Request, limitBytes = 10_000): Promise<Record<string, unknown>> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limitBytes) throw new ServiceError('invalid', `The body is longer than ${limitBytes.toLocaleString('en-US')} bytes, which is the limit.`);
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limitBytes) {
      await reader.cancel();
      throw new ServiceError('invalid', `The body is longer than ${limitBytes.toLocaleString('en-US')} bytes, which is the limit.`);
    }
    chunks.push(value);
  }
  try {
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new ServiceError('invalid', 'The body must be a JSON object.');
}
