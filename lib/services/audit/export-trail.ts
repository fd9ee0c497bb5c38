import { readFilter, type TrailCursor, type TrailFilter } from '@/lib/audit/filter';
import { toCsv } from '@/lib/journey/csv/to-csv';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { readTrail, type TrailLine } from './read-trail';

const PORTION = 1_000;
const HEAD = ['Entry', 'Time (UTC)', 'Person', 'What', 'Action', 'Kind', 'Id of the thing', 'Id of the person', 'Detail', 'Hash'];

/** The trail as CSV in portions, with a byte order mark so that spreadsheets read it as UTF-8. */
export type TrailFile = { name: string; portions: AsyncIterable<string> };

/** Takes the trail out as a file, narrowed down as an address says; that it was taken out is its newest entry. */
export async function exportTrail(context: ServiceContext, given: Record<string, string | string[] | undefined> = {}): Promise<TrailFile> {
  authorize(context, 'audit.export');
  const filter = readFilter(given);
  await audit(context.db, context, 'audit.export', context.brandId, { filter });
  return { name: `audit-trail-${context.now.toISOString().slice(0, 10)}.csv`, portions: portionsOf(context, filter) };
}

async function* portionsOf(context: ServiceContext, filter: TrailFilter): AsyncGenerator<string> {
  yield `\ufeff${toCsv([HEAD])}`;
  let before: TrailCursor | undefined;
  for (;;) {
    const lines = await readTrail(context, { filter, before, limit: PORTION });
    if (lines.length > 0) yield toCsv(lines.map(asRow));
    const last = lines.at(-1);
    if (!last || lines.length < PORTION) return;
    before = { atMs: last.at.getTime(), id: last.id };
  }
}

function asRow({ seq, at, actorName, words, action, entityKind, entityId, actorId, detail, hash }: TrailLine): (string | number)[] {
  return [seq ?? '', at.toISOString(), actorName, words, action, entityKind, entityId, actorId, JSON.stringify(detail), hash ?? ''];
}
