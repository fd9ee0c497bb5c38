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
import { later, team } from '../testing/team';
import { decide } from './decide';
import { findApprovalView } from './find-approval';
import { journeyStandings } from './journey-standings';
import { launch } from './launch';
import { listApprovers } from './list-approvers';
import { listHeld } from './list-held';
import { previewRequest } from './preview-request';
import { requestApproval } from './request-approval';

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

it('says beforehand who could approve: nobody where everybody who may has drawn on it', async () => {
  const { boss, chief } = await team(store.db, { boss: 'manager', chief: 'manager' });
  const journeyId = await draw(boss);
  const weigh = { people: 500, countries: [] };
  expect((await previewRequest(boss, { journeyId, audience: weigh })).approvers).toEqual(['chief']);
  const { document, revision } = await findJourney(chief, journeyId);
  await saveDraft(chief, { id: journeyId, baseRevision: revision, document: { ...document, summary: 'Ours' } });
  expect((await previewRequest(boss, { journeyId, audience: weigh })).approvers).toEqual([]);
});
