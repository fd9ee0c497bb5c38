import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenedDb } from '@/db/handle';
import { openTestDb } from '@/db/testing';
import { accounts } from '@/db/schema/accounts';
import { users } from '@/db/schema/users';
import { standingWords } from '@/lib/approval/journey-standing';
import { journeyStandings } from '../approvals/journey-standings';
import { listApprovals } from '../approvals/list-approvals';
import type { ServiceContext } from '../context';
import { listJourneys } from '../journeys/list-journeys';
import { listMembers } from '../members/list-members';
import { listNews } from '../notifications/list-news';
import { addSampleBrand } from './add-sample-brand';

let store: OpenedDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

it('looks like a real team’s: people who cannot sign in, and journeys at every step to live', async () => {
  const now = new Date('2026-12-01T10:00:00Z');
  const actor = { id: randomUUID(), name: 'Ada', role: 'owner' as const };
  await store.db.insert(users).values({ id: actor.id, name: 'Ada', email: `${actor.id}@example.com`, createdAt: now, updatedAt: now });
  const brandId = await store.db.transaction((tx) => addSampleBrand(tx, { actor, now }));
  const ada: ServiceContext = { db: store.db, brandId, now, actor };

  const { members } = await listMembers(ada);
  expect(members.map(({ name, role, email }) => [name, role, email.endsWith('.example')])).toEqual([['Ada', 'owner', false], ['Jonas Lind (sample)', 'marketer', true], ['Mira Okafor (sample)', 'manager', true]]);
  expect(await store.db.select().from(accounts)).toEqual([]);

  const standings = await journeyStandings(ada);
  const rows = await listJourneys(ada);
  expect(Object.fromEntries(rows.map(({ id, name }) => [name, standings.has(id) ? standingWords(standings.get(id)!) : 'Draft']))).toEqual({
    'Welcome (sample)': 'Live',
    'Abandoned cart (sample)': 'Approved',
    'Post-purchase (sample)': 'In approval',
    'Win-back (sample)': 'Changes asked for',
    'Referral and advocacy (sample)': 'Draft',
    'Re-engagement after 60 days (sample)': 'Draft',
  });
  expect((await listApprovals(ada)).filter(({ yours }) => yours).map(({ journeyName }) => journeyName)).toEqual(['Post-purchase (sample)']);
  expect((await listApprovals(ada)).map(({ risk }) => risk)).not.toContain('critical');
  expect((await listNews(ada)).filter(({ readAt }) => readAt === null)).toHaveLength(1);
});
