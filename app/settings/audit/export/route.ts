import { exportTrail } from '@/lib/services/audit/export-trail';
import { ServiceError } from '@/lib/services/errors';
import { STATUS } from '../../../answer-json';
import { requestContext } from '../../../request-context';

/** The audit trail as CSV, narrowed down by the same words in the address as its page. It is sent while it is read. */
export async function GET(request: Request): Promise<Response> {
  try {
    const given = Object.fromEntries(new URL(request.url).searchParams);
    const { name, portions } = await exportTrail(await requestContext(), given);
    return new Response(streamOf(portions), {
      headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}"`, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' },
    });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return new Response(error.message, { status: STATUS[error.code], headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  }
}

/** One portion at a time, when the reader has taken the last; reading stops when they go away. */
function streamOf(portions: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const reading = portions[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (stream) => {
      const { done, value } = await reading.next();
      if (done) stream.close();
      else stream.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await reading.return?.()),
  });
}
