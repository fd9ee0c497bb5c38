import 'server-only';
import { ServiceError, type ServiceErrorCode } from '@/lib/services/errors';
import { UnstorableTextError } from '@/db/storable';

/** The status of an answer that tells what a service refused. */
export const STATUS: Record<ServiceErrorCode, number> = { 'not-found': 404, forbidden: 403, invalid: 400, 'signed-out': 401, 'too-many': 429 };

/** JSON that nobody keeps. */
export function json(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** What a service refused, as a JSON answer with its status. Any other error goes on. */
export function refuseJson(error: unknown): Response {
  if (error instanceof UnstorableTextError) return json({ error: 'invalid', message: error.message }, 400);
  if (!(error instanceof ServiceError)) throw error;
  const { code, message, problems } = error;
  return json({ error: code, message, ...(problems.length > 0 && { problems }) }, STATUS[code]);
}

/** The body as text in UTF-8, read no further than the limit. Throws ServiceError `invalid`. */
export async function readText(request: Request, limitBytes = 5_500_000): Promise<string> {
  const tooLong = new ServiceError('invalid', `The body is longer than ${limitBytes.toLocaleString('en-US')} bytes, which is the limit.`);
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) throw tooLong;
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; reader; ) {
    // Whoever leaves the page in the middle of a request is not there for the answer, and it is no fault of the server's.
    const { done, value } = await reader.read().catch(() => {
      throw new ServiceError('invalid', 'The body broke off.');
    });
    if (done) break;
    size += value.length;
    if (size > limitBytes) {
      await reader.cancel();
      throw tooLong;
    }
    chunks.push(value);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new ServiceError('invalid', 'The body is not text in UTF-8.');
  }
}

/** The body as a JSON object. Throws ServiceError `invalid` when it is too long or none. */
export async function readBody(request: Request, limitBytes = 10_000): Promise<Record<string, unknown>> {
  const text = await readText(request, limitBytes);
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new ServiceError('invalid', 'The body must be a JSON object.');
}
