import { pingDb } from '@/db/client';

export const dynamic = 'force-dynamic';

/** 200 `{status: "ok"}` when the server and its store answer, 503 with the reason when the store does not. */
export async function GET(): Promise<Response> {
  try {
    await pingDb();
    return Response.json({ status: 'ok', database: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'The database does not answer.';
    return Response.json({ status: 'unavailable', database: reason }, { status: 503, headers: { 'Cache-Control': 'no-store' } });
  }
}
