import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenedDb } from '@/db/handle';
import { openTestDb } from '@/db/testing';
import { serializeJourney } from '@/lib/journey/parse';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import type { ServiceContext } from '../context';
import { commentsRevision } from '@/components/comments/comments-revision';
import { addComment } from '../comments/add-comment';
import { listComments } from '../comments/list-comments';
import { resolveThread } from '../comments/resolve-thread';
import { archiveJourney } from '../journeys/archive-journey';
import { importJourney } from '../journeys/import-journey';
import { saveDraft } from '../journeys/save-draft';
import { later, team } from '../testing/team';
import { bePresent, LASTS_MS } from './be-present';

let store: OpenedDb;
let ada: ServiceContext;
let viv: ServiceContext;
let stranger: ServiceContext;
let journeyId: string;

beforeAll(async () => {
  store = await openTestDb();
  ({ Ada: ada, Viv: viv } = await team(store.db, { Ada: 'owner', Viv: 'viewer' }));
  ({ stranger } = await team(store.db, { stranger: 'owner' }));
  journeyId = (await importJourney(ada, { text: serializeJourney(completeJourney()) })).row.id;
});
afterAll(() => store.close());

it('shows people to each other for as long as they are heard of, viewers too, and who saved last', async () => {
  expect(await bePresent(ada, { journeyId, at: { partId: 'trial' } })).toEqual({ others: [], revision: 1, changedBy: { name: 'Ada', you: true }, comments: '0/0', happened: '0', archived: false });
  const seen = await bePresent(later(viv, 1_000), { journeyId, at: { partId: null } });
  expect(seen).toEqual({ others: [{ userId: ada.actor.id, name: 'Ada', partId: 'trial' }], revision: 1, changedBy: { name: 'Ada', you: false }, comments: '0/0', happened: '0', archived: false });
  await saveDraft(ada, { id: journeyId, baseRevision: 1, document: { ...completeJourney(), summary: 'More' } });
  expect(await bePresent(later(ada, 2_000), { journeyId, at: { partId: 'welcome' } })).toMatchObject({ revision: 2, others: [{ name: 'Viv', partId: null }] });
  expect((await bePresent(later(viv, 3_000), { journeyId, at: { partId: null } })).others).toMatchObject([{ partId: 'welcome' }]);
  expect((await bePresent(later(viv, 2_000 + LASTS_MS), { journeyId, at: { partId: null } })).others).toEqual([]);
  await bePresent(later(viv, 2_001 + LASTS_MS), { journeyId, at: { partId: null, leaving: true } });
  expect((await bePresent(later(ada, 2_002 + LASTS_MS), { journeyId, at: { partId: null } })).others).toEqual([]);
});

it('tells by the same words as a page makes of its comments whether it has them all', async () => {
  const beat = async () => (await bePresent(viv, { journeyId, at: { partId: null } })).comments;
  const here = async () => commentsRevision((await listComments(viv, { journeyId })).map(({ resolvedAt }) => ({ resolvedAtMs: resolvedAt?.getTime() ?? null })));
  const first = await addComment(ada, { journeyId, said: { text: 'Too soon?' } });
  const opened = await here();
  expect(await beat()).toBe(opened);
  await resolveThread(later(ada, 5), { id: first.id, resolved: true });
  await addComment(ada, { journeyId, said: { text: 'Fine', threadId: first.id } });
  expect(await beat()).not.toBe(opened);
  expect(await beat()).toBe(await here());
});

it('says whether somebody has put the journey away', async () => {
  const beat = async () => (await bePresent(viv, { journeyId, at: { partId: null } })).archived;
  await archiveJourney(ada, { id: journeyId, archived: true });
  expect(await beat()).toBe(true);
  await archiveJourney(ada, { id: journeyId, archived: false });
  expect(await beat()).toBe(false);
});

it('is refused where the journey is another brand’s or the place is none', async () => {
  await expect(bePresent(stranger, { journeyId, at: { partId: null } })).rejects.toMatchObject({ code: 'not-found' });
  await expect(bePresent(ada, { journeyId: 'x', at: { partId: null } })).rejects.toMatchObject({ code: 'not-found' });
  for (const at of [null, {}, { partId: 7 }, { partId: null, name: 'Somebody else' }]) await expect(bePresent(ada, { journeyId, at })).rejects.toMatchObject({ code: 'invalid' });
});
