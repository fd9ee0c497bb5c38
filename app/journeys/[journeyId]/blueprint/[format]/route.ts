import { exportBlueprint } from '@/lib/services/blueprint/export-blueprint';
import { ServiceError } from '@/lib/services/errors';
import { STATUS } from '../../../../answer-json';
import { requestContext } from '../../../../request-context';

/** The blueprint as a file. `?start=2026-03-01` sets the first day of a dated calendar. */
export async function GET(request: Request, { params }: { params: Promise<{ journeyId: string; format: string }> }): Promise<Response> {
  const { journeyId, format } = await params;
  try {
    const start = new URL(request.url).searchParams.get('start') ?? undefined;
    const { name, title, type, body } = await exportBlueprint(await requestContext(), { journeyId, format, start });
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"; filename*=UTF-8''${rfc5987(title)}`, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' },
    });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return new Response(error.message, { status: STATUS[error.code], headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  }
}

/** A file's name in any script, as RFC 5987 writes it. */
function rfc5987(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
