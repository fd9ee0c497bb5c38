import { findHead, listActors } from '@/db/queries/audit';
import { readCursor, readFilter, type TrailCursor, type TrailFilter } from '@/lib/audit/filter';
import type { ChainHead } from '@/lib/audit/verify-chain';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { readTrail, type TrailLine } from './read-trail';

const PAGE = 50;

/** One page of the trail, the filter as it was understood, where older entries go on, and what there is to choose from. */
export type TrailPage = { lines: TrailLine[]; filter: TrailFilter; older: TrailCursor | null; people: { id: string; name: string }[]; head: ChainHead | null };

/** Searches the audit trail by what an address says (`readFilter`), the newest first. */
export async function searchTrail(context: ServiceContext, given: Record<string, string | string[] | undefined> = {}): Promise<TrailPage> {
  authorize(context, 'audit.read');
  const { db, brandId } = context;
  const filter = readFilter(given);
  const [found, people, head] = await Promise.all([readTrail(context, { filter, before: readCursor(given), limit: PAGE + 1 }), listActors(db, { brandId }), findHead(db, { brandId })]);
  const lines = found.slice(0, PAGE);
  const last = lines.at(-1);
  return { lines, filter, older: found.length > PAGE && last ? { atMs: last.at.getTime(), id: last.id } : null, people, head };
}
