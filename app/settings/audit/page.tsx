import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AuditPage } from '@/components/audit/audit-page';
import { writeFilter } from '@/lib/audit/filter';
import { searchTrail } from '@/lib/services/audit/search-trail';
import { can } from '@/lib/services/permissions';
import { requestContext } from '../../request-context';
import { verifyTrailAction } from './actions';

export const metadata: Metadata = { title: 'Audit trail' };

/** Who did what in the brand, and when: searched by what the address says. */
export default async function AuditTrail({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const context = await requestContext();
  if (!can(context.actor.role, 'audit.read')) notFound();
  const given = await searchParams;
  const { lines, filter, older, people, head } = await searchTrail(context, given);
  const entries = lines.map(({ id, seq, hash, at, actorName, words, action, entityId, journeyId, detail }) => ({ id, seq, hash, atMs: at.getTime(), person: actorName, words, action, entityId, journeyId, detail }));
  return <AuditPage entries={entries} filter={filter} people={people} head={head} olderHref={older && writeFilter(filter, older)} paged={given.before !== undefined} verify={verifyTrailAction} />;
}
