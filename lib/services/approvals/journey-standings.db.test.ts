import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenedDb } from '@/db/handle';
import { openTestDb } from '@/db/testing';
import { standingWords } from '@/lib/approval/journey-standing';
import { serializeJourney } from '@/lib/journey/parse';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import type { ServiceContext } from '../context';
import { findJourney } from '../journeys/find-journey';
import { importJourney } from '../journeys/import-journey';
import { saveDraft } from '../journeys/save-draft';
import { bePresent } from '../presence/be-present';
import { later, team } from '../testing/team';
import { approvalsPulse } from './approvals-pulse';
import { decide } from './decide';
import { findApprovalView } from './find-approval';
import { journeyStandings } from './journey-standings';
import { launch } from './launch';
import { listApprovers } from './list-approvers';
import { listHeld } from './list-held';
import { previewRequest } from './preview-request';
import { requestApproval } from './request-approval';
import { withdrawRequest } from './withdraw-request';

let store: OpenedDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const DAY = 86_400_000;
const audience = { people: 500, source: 'Segment size in the CRM', countries: [], startsOn: '2026-02-01' };

async function draw(by: ServiceContext) {
  return (await importJourney(by, { text: serializeJourney(completeJourney()) })).row.id;
}

async function ask(by: ServiceContext, journeyId: string) {
  const { contentHash } = await findJourney(by, journeyId);
  return requestApproval(by, { journeyId, contentHash, asked: { audience } });
}

async function approve(by: ServiceContext, id: string) {
  const { contentHash, figures, policy } = (await findApprovalView(by, { id })).approval.request;
  return decide(by, { id, decision: { kind: 'approve', contentHash, figures, sections: policy.needs.map(({ section }) => section) } });
}

it('says of each journey where it stands: what is live, then the newest request, with what ran out, beside its draft', async () => {
  const { ann, boss, stranger } = { ...(await team(store.db, { ann: 'marketer', boss: 'manager' })), ...(await team(store.db, { stranger: 'owner' })) };
  const [untouched, asked, live] = [await draw(ann), await draw(ann), await draw(ann)];
  const wordsOf = async (by: ServiceContext, id: string) => {
    const standing = (await journeyStandings(by)).get(id);
    return standing ? standingWords(standing) : 'none';
  };

  const request = await ask(ann, asked);
  expect(await listApprovers(ann, { id: request.id })).toEqual(['boss']);
  expect(await listHeld(ann, { journeyId: asked })).toMatchObject([{ status: 'requested', contentHash: request.contentHash }]);
  expect([await wordsOf(ann, untouched), await wordsOf(ann, asked), await wordsOf(later(ann, 15 * DAY), asked)]).toEqual(['none', 'In approval', 'Draft']);

  const first = await ask(ann, live);
  await approve(boss, first.id);
  expect(await wordsOf(ann, live)).toBe('Approved');
  await launch(ann, { id: first.id, contentHash: first.contentHash });
  expect(await wordsOf(ann, live)).toBe('Live');
  const { document, revision } = await findJourney(ann, live);
  await saveDraft(ann, { id: live, baseRevision: revision, document: { ...document, summary: 'Another' } });
  expect(await wordsOf(ann, live)).toBe('Live, draft changed');
  await ask(later(ann, 1_000), live);
  expect(await wordsOf(later(ann, 1_000), live)).toBe('Live, next in approval');

  expect(await journeyStandings(stranger)).toEqual(new Map());
  await expect(listHeld(stranger, { journeyId: live })).rejects.toMatchObject({ code: 'not-found' });
  await expect(listApprovers(stranger, { id: first.id })).rejects.toMatchObject({ code: 'not-found' });
});

it('tells whether anything happened to requests since one last looked, and what others did', async () => {
  const { ann, boss, stranger } = { ...(await team(store.db, { ann: 'marketer', boss: 'manager' })), ...(await team(store.db, { stranger: 'owner' })) };
  const journeyId = await draw(ann);
  const before = [await approvalsPulse(ann, { journeyId }), await approvalsPulse(ann)];
  expect(before).toEqual([{ revision: '0', comments: '0/0', news: [] }, { revision: '0/0', comments: null, news: [] }]);

  const { id, contentHash } = await ask(ann, journeyId);
  await approve(later(boss, 1_000), id);
  expect(await approvalsPulse(ann, { journeyId, known: '0' })).toEqual({ revision: '2', comments: '0/0', news: [{ at: boss.now.getTime() + 1_000, who: 'boss', what: expect.stringMatching(/^approved content/), versionNumber: 1 }] });
  expect(await approvalsPulse(boss, { approvalId: id, known: '0' })).toMatchObject({ revision: '2', news: [{ who: 'ann', what: 'asked for approval' }] });
  expect(await approvalsPulse(ann, { journeyId, known: '2' })).toMatchObject({ revision: '2', news: [] });
  expect((await approvalsPulse(boss)).revision).toBe(`1/${boss.now.getTime() + 1_000}`);
  await launch(later(ann, 2_000), { id, contentHash });
  expect(await approvalsPulse(boss, { journeyId, known: '2' })).toMatchObject({ revision: '3', news: [{ who: 'ann', what: 'launched it' }] });

  // What is no revision is as good as none.
  for (const known of ['', '-1', 'x', '99', 7, {}]) expect(await approvalsPulse(ann, { journeyId, known })).toMatchObject({ revision: '3', news: [] });
  expect(await approvalsPulse(stranger)).toMatchObject({ revision: '0/0' });
  for (const input of [{ journeyId }, { approvalId: id }, { journeyId: 'x' }, { approvalId: '' }]) await expect(approvalsPulse(stranger, input)).rejects.toMatchObject({ code: 'not-found' });
});

it('has another pulse once time has run out on a request, and says so to everybody', async () => {
  const { ann, boss } = await team(store.db, { ann: 'marketer', boss: 'manager' });
  const journeyId = await draw(ann);
  const { id, contentHash } = await ask(ann, journeyId);
  const [inTime, late] = [later(ann, 14 * DAY), later(ann, 14 * DAY + 1)];
  const unanswered = { at: inTime.now.getTime(), who: 'The request', what: 'was not answered in time and has expired', versionNumber: 1 };
  expect(await approvalsPulse(inTime, { journeyId, known: '1' })).toMatchObject({ revision: '1', news: [] });
  expect(await approvalsPulse(late, { journeyId, known: '1' })).toMatchObject({ revision: '1/1', news: [unanswered] });
  expect(await approvalsPulse(late, { approvalId: id, known: '1/1' })).toMatchObject({ revision: '1/1', news: [] });
  expect(await Promise.all([inTime, late].map(async (at) => (await bePresent(at, { journeyId, at: { partId: null } })).happened))).toEqual(['1', '1/1']);
  expect(await Promise.all([inTime, late].map(async (at) => (await approvalsPulse(at)).revision.split('/')[2]))).toEqual([undefined, '1']);

  // Asked again, what ran out is over; approved and not launched, the next runs out later.
  await withdrawRequest(later(late, 1_000), { id });
  const again = await requestApproval(later(late, 2_000), { journeyId, contentHash, asked: { audience } });
  await approve(later(boss, 14 * DAY + 3_000), again.id);
  expect(await approvalsPulse(later(late, 4_000), { journeyId, known: '1/1' })).toMatchObject({ revision: '4', news: [{ who: 'boss' }] });
  expect(await approvalsPulse(later(ann, 60 * DAY), { journeyId, known: '4' })).toMatchObject({ revision: '4/1', news: [{ who: 'The approval', what: 'was not used in time and has expired' }] });
});

it('says beforehand who could approve: nobody where everybody who may has drawn on it', async () => {
  const { boss, chief } = await team(store.db, { boss: 'manager', chief: 'manager' });
  const journeyId = await draw(boss);
  const weigh = { people: 500, countries: [] };
  expect((await previewRequest(boss, { journeyId, audience: weigh })).approvers).toEqual(['chief']);
  const { document, revision } = await findJourney(chief, journeyId);
  await saveDraft(chief, { id: journeyId, baseRevision: revision, document: { ...document, summary: 'Ours' } });
  expect((await previewRequest(boss, { journeyId, audience: weigh })).approvers).toEqual([]);
});
