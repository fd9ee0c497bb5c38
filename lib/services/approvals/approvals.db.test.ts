import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedDb } from '@/db/handle';
import { listAudit } from '@/db/queries/audit';
import { openTestDb } from '@/db/testing';
import { DEFAULT_RULES } from '@/lib/approval/default-rules';
import type { ApprovalRules } from '@/lib/approval/rules';
import type { Journey } from '@/lib/journey/journey';
import { serializeJourney } from '@/lib/journey/parse';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import type { ServiceContext } from '../context';
import { delegate } from '../delegations/delegate';
import { endDelegation } from '../delegations/end-delegation';
import { findJourney } from '../journeys/find-journey';
import { importJourney } from '../journeys/import-journey';
import { saveDraft } from '../journeys/save-draft';
import { changeRole } from '../members/change-role';
import { countNews } from '../notifications/count-news';
import { listNews } from '../notifications/list-news';
import { updateRules } from '../policies/update-rules';
import { later, team } from '../testing/team';
import { decide } from './decide';
import { findApprovalView } from './find-approval';
import { launch } from './launch';
import { listApprovals, listWaiting } from './list-approvals';
import { previewRequest } from './preview-request';
import { requestApproval } from './request-approval';
import { rollBack } from './roll-back';
import { setRunning } from './set-running';
import { standingOf } from './standing-of';
import { withdrawRequest } from './withdraw-request';

const DAY = 86_400_000;
const audience = { people: 500, source: 'Segment size in the CRM', countries: ['US'], startsOn: '2026-02-01' };
/** High risk needs one person, and nothing about this brand is new. */
const RULES: ApprovalRules = { ...DEFAULT_RULES, countries: ['US', 'DE'] };

let store: OpenedDb;
let people: Record<'owner' | 'boss' | 'chief' | 'ann' | 'vic', ServiceContext>;
let journeyId: string;

beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());
beforeEach(async () => {
  people = await team(store.db, { owner: 'owner', boss: 'manager', chief: 'manager', ann: 'marketer', vic: 'viewer' });
  await updateRules(people.owner, { rules: RULES });
  journeyId = (await importJourney(people.ann, { text: serializeJourney(completeJourney()) })).row.id;
});

async function ask(by: ServiceContext = people.ann, over: Partial<typeof audience> = {}) {
  const { contentHash } = await findJourney(by, journeyId);
  return requestApproval(by, { journeyId, contentHash, asked: { audience: { ...audience, ...over }, message: 'Please look' } });
}

async function approve(by: ServiceContext, id: string, over: object = {}) {
  const { approval } = await findApprovalView(by, { id });
  const { contentHash, figures, policy } = approval.request;
  const sections = [...new Set(policy.needs.map(({ section }) => section))];
  return decide(by, { id, decision: { kind: 'approve', contentHash, sections, figures, checked: policy.checklist, ...over } });
}

async function edit(by: ServiceContext, change: (journey: Journey) => void) {
  const { document, revision } = await findJourney(by, journeyId);
  const next = structuredClone(document);
  change(next);
  await saveDraft(by, { id: journeyId, baseRevision: revision, document: next });
}

const go = (by: ServiceContext, { id, contentHash }: { id: string; contentHash: string }) => launch(by, { id, contentHash });

describe('a journey from draft to live', () => {
  it('is asked for, approved by somebody else, launched, changed, approved again and launched in place of the former', async () => {
    const first = await ask();
    expect(first).toMatchObject({ status: 'requested', riskLevel: 'high' });
    expect(await listNews(people.boss)).toMatchObject([{ text: expect.stringContaining('asks for approval of “Trial to paid”'), path: `/approvals/${first.id}` }]);
    expect((await listApprovals(people.boss))[0]).toMatchObject({ id: first.id, yours: true, missing: ['content', 'audience', 'spend'] });
    expect((await listApprovals(people.ann))[0]).toMatchObject({ yours: false });
    await expect(go(people.ann, first)).rejects.toThrow('not approved yet');
    expect(await countNews(people.boss)).toBe(1);
    expect(await approve(people.boss, first.id)).toMatchObject({ status: 'approved' });
    expect(await countNews(people.boss)).toBe(0);
    expect(await go(people.ann, first)).toMatchObject({ status: 'launched' });
    await expect(go(people.ann, first)).rejects.toThrow('it is live');

    await edit(people.ann, (journey) => void (journey.states[0]!.touchpoints[0]!.brief!.keyMessage = 'Set up takes three minutes'));
    const second = await ask(later(people.ann, 1_000));
    const view = await findApprovalView(people.boss, { id: second.id });
    expect(view.former).toMatchObject({ number: 1, approvalId: first.id });
    expect(view.approval.request.carried).toMatchObject([{ by: { name: 'boss' }, sections: ['audience', 'spend'] }]);
    expect(view.yours).toMatchObject({ sections: ['content', 'audience', 'spend'], wanted: ['content'], barred: null });
    expect(view.versions).toEqual({ [first.id]: 1 });
    expect((await listApprovals(people.boss))[0]).toMatchObject({ id: second.id, yours: true, missing: ['content'] });
    await approve(later(people.boss, 2_000), second.id, { sections: ['content'] });
    await go(later(people.ann, 3_000), second);
    expect((await listApprovals(people.ann)).map(({ status }) => status)).toEqual(['launched', 'replaced']);
    const trail = await listAudit(store.db, { brandId: people.ann.brandId, entityId: first.id });
    expect(trail.map(({ action }) => action).sort()).toEqual(['approval.approve', 'approval.launch', 'approval.replace', 'approval.request']);
  });

  it('that only moved on its canvas is the very same', async () => {
    const first = await ask();
    await approve(people.boss, first.id);
    await edit(people.boss, (journey) => void (journey.layout = { trial: { x: 400, y: 30 } }));
    expect(await go(people.ann, first)).toMatchObject({ status: 'launched' });
    expect((await ask(later(people.chief, 1_000))).status).toBe('approved');
  });
});

describe('nobody approves what they worked on', () => {
  it('not whoever asks, not whoever edited, not in the place of another, not as a viewer', async () => {
    await edit(people.boss, (journey) => void (journey.summary = 'Better'));
    const asked = await ask(people.ann);
    await expect(approve(people.boss, asked.id)).rejects.toThrow('You worked on this version');
    await expect(approve(people.ann, asked.id)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(approve(people.vic, asked.id)).rejects.toMatchObject({ code: 'forbidden' });
    await delegate(people.boss, { delegation: { to: people.chief.actor.id, from: '2026-01-01', until: '2026-01-09' } });
    expect(await approve(people.chief, asked.id)).toMatchObject({ status: 'approved' });
  });

  it('and saves that change no content make nobody an author', async () => {
    await edit(people.boss, (journey) => void (journey.layout = { trial: { x: 1, y: 2 } }));
    expect(await approve(people.boss, (await ask()).id)).toMatchObject({ status: 'approved' });
  });

  it('a role taken away a moment ago counts no more', async () => {
    const asked = await ask();
    await changeRole(people.owner, { userId: people.boss.actor.id, role: 'viewer' });
    await expect(approve(people.boss, asked.id)).rejects.toThrow('Your role does not approve');
  });

  it('except the only person of a brand that says so in writing, and never for what is critical', async () => {
    const { sole } = await team(store.db, { sole: 'owner' });
    journeyId = (await importJourney(sole, { text: serializeJourney(completeJourney()) })).row.id;
    await updateRules(sole, { rules: RULES });
    await expect(approve(sole, (await ask(sole)).id)).rejects.toThrow('You worked on this version');
    const rules = { ...RULES, selfApproval: { reason: 'I run this company alone and answer for it.' } };
    await updateRules(sole, { rules });
    const asked = await ask(later(sole, 1_000));
    expect(await approve(later(sole, 1_000), asked.id)).toMatchObject({ status: 'approved' });
    const critical = await ask(later(sole, 2_000), { people: 20_000 });
    expect(critical.riskLevel).toBe('critical');
    expect(await approve(later(sole, 2_000), critical.id)).toMatchObject({ status: 'requested' });
    await expect(go(later(sole, 3_000), critical)).rejects.toThrow('not approved yet');
    await expect(updateRules(people.owner, { rules })).rejects.toThrow('5 people');
  });
});

describe('what has to be so before it is approved', () => {
  it('a critical launch has two people, typed figures and a checked list', async () => {
    const asked = await ask(people.ann, { people: 20_000 });
    await expect(approve(people.boss, asked.id, { figures: { people: 2_000, spend: 0 } })).rejects.toThrow('figures you typed');
    await expect(approve(people.boss, asked.id, { checked: [] })).rejects.toThrow('Not checked yet');
    expect(await approve(people.boss, asked.id)).toMatchObject({ status: 'requested' });
    await expect(approve(people.boss, asked.id)).rejects.toThrow('already');
    expect(await listWaiting(people.boss)).toEqual([]);
    expect(await listWaiting(people.chief)).toMatchObject([{ id: asked.id, missing: ['content', 'audience'] }]);
    expect((await findApprovalView(people.chief, { id: asked.id })).yours.wanted).toEqual(['content', 'audience']);
    expect(await approve(people.chief, asked.id)).toMatchObject({ status: 'approved' });
  });

  it('one who stands in for another does not count beside them', async () => {
    const named = { ...RULES, policies: RULES.policies.map((policy) => ({ ...policy, people: 2, needs: policy.needs.map((need) => ({ ...need, people: 2, roles: [], named: [people.boss.actor.id, people.owner.actor.id] })) })) };
    await updateRules(people.owner, { rules: named });
    const asked = await ask();
    await expect(approve(people.chief, asked.id)).rejects.toThrow('asks for other people’s approval');
    const given = await delegate(people.boss, { delegation: { to: people.chief.actor.id, from: '2026-01-01', until: '2026-01-09' } });
    expect(await approve(people.chief, asked.id)).toMatchObject({ status: 'requested' });
    expect(await approve(people.boss, asked.id)).toMatchObject({ status: 'requested' });
    await endDelegation(people.boss, { id: given.id });
    expect(await approve(people.owner, asked.id)).toMatchObject({ status: 'approved' });
  });

  it('no errors, a forecast, a policy: all that is missing is said at once', async () => {
    await edit(people.ann, (journey) => void (journey.states[0]!.timeout = {}));
    await updateRules(people.owner, { rules: { ...RULES, policies: [] } });
    const error = await ask().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'invalid', problems: [{ message: expect.stringContaining('to be mended first') }, { message: expect.stringContaining('No policy says who approves launches of high risk') }] });
    expect((await previewRequest(people.ann, { journeyId, audience })).blockers).toHaveLength(2);
    expect(await listApprovals(people.ann)).toEqual([]);
  });

  it('all that the builder says too: a hand-off to a journey that is not there is among the warnings', async () => {
    await edit(people.ann, (journey) => void (journey.outcomes[1] = { ...journey.outcomes[1]!, kind: 'handed-off', journeyId: 'e2b1c7a4-0000-4000-8000-000000000000' }));
    expect((await ask()).findings).toMatchObject([{ rule: 'hand-off', severity: 'warning' }]);
  });

  it('the draft that was looked at', async () => {
    const { contentHash } = await findJourney(people.ann, journeyId);
    await edit(people.ann, (journey) => void (journey.summary = 'Another'));
    await expect(requestApproval(people.ann, { journeyId, contentHash, asked: { audience } })).rejects.toThrow('changed meanwhile');
  });

  it.each([
    [{}, 'audience'],
    [{ audience: { ...audience, people: 0 } }, 'audience.people'],
    [{ audience: { ...audience, countries: ['XX'] } }, 'audience.countries[0]'],
    [{ audience: { ...audience, startsOn: 'soon' } }, 'audience.startsOn'],
    [{ audience, risk: 'low' }, 'risk'],
  ])('an audience that can be read: %j', async (asked, path) => {
    const { contentHash } = await findJourney(people.ann, journeyId);
    await expect(requestApproval(people.ann, { journeyId, contentHash, asked })).rejects.toMatchObject({ code: 'invalid', problems: [{ path }] });
  });
});

describe('what ends a request', () => {
  it('time: unanswered after its days, and unlaunched after its days', async () => {
    const asked = await ask();
    await expect(approve(later(people.boss, 15 * DAY), asked.id)).rejects.toThrow('has expired');
    await approve(later(people.boss, 13 * DAY), asked.id);
    await expect(go(later(people.ann, 44 * DAY), asked)).rejects.toThrow('has expired');
    expect((await listApprovals(later(people.ann, 44 * DAY)))[0]).toMatchObject({ status: 'expired', expiresAt: null });
    expect(await go(later(people.ann, 42 * DAY), asked)).toMatchObject({ status: 'launched' });
  });

  it('changes asked for, a rejection with its reason, a withdrawal, and a newer request', async () => {
    const first = await ask();
    await expect(decide(people.boss, { id: first.id, decision: { kind: 'ask-changes', reason: '  ' } })).rejects.toThrow('Say why');
    expect(await decide(people.boss, { id: first.id, decision: { kind: 'ask-changes', reason: 'Softer, please' } })).toMatchObject({ status: 'changes-requested' });
    const second = await ask(later(people.ann, 1_000));
    expect((await findApprovalView(people.ann, { id: first.id })).approval.status).toBe('withdrawn');
    await decide(later(people.boss, 2_000), { id: second.id, decision: { kind: 'reject', reason: 'Not this quarter' } });
    await expect(approve(later(people.boss, 3_000), second.id)).rejects.toThrow('it was rejected');
    const third = await ask(later(people.ann, 4_000));
    await expect(withdrawRequest(people.vic, { id: third.id })).rejects.toMatchObject({ code: 'forbidden' });
    await withdrawRequest(later(people.ann, 5_000), { id: third.id });
    expect((await listNews(people.chief))[0]).toMatchObject({ text: 'ann withdrew the request for “Trial to paid”.' });
    await expect(go(later(people.ann, 6_000), third)).rejects.toThrow('it was withdrawn');
    expect((await listNews(people.ann)).map(({ text }) => text)).toEqual(['boss rejected “Trial to paid”.', 'boss asks for changes to “Trial to paid”.']);
  });
});

describe('what is live', () => {
  it('is paused, goes on, is stopped with what cannot be recalled, and a former version is returned to', async () => {
    const first = await ask();
    await approve(people.boss, first.id);
    await go(people.ann, first);
    await edit(people.ann, (journey) => void (journey.summary = 'Second'));
    const second = await ask(later(people.ann, 1_000));
    await approve(later(people.boss, 1_000), second.id);
    await go(later(people.ann, 2_000), second);
    expect(await standingOf(people.ann, { journeyId })).toMatchObject({ draft: { isLive: true, isAsked: true }, live: { version: 2, status: 'launched' }, newest: { id: second.id, missing: { sections: [], people: 0 } } });
    const at = later(people.ann, 3_000);
    expect(await setRunning(at, { id: second.id, asked: { kind: 'pause', reason: 'Too many complaints' } })).toMatchObject({ status: 'paused' });
    expect(await setRunning(at, { id: second.id, asked: { kind: 'resume' } })).toMatchObject({ status: 'launched' });
    await expect(rollBack(at, { id: second.id, to: first.id, reason: 'Worse' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(rollBack(later(people.boss, 4_000), { id: second.id, to: first.id, reason: '' })).rejects.toThrow('Say why');
    expect(await rollBack(later(people.boss, 4_000), { id: second.id, to: first.id, reason: 'It converts worse' })).toMatchObject({ id: first.id, status: 'launched' });
    expect((await findApprovalView(people.ann, { id: second.id })).approval.status).toBe('rolled-back');
    await setRunning(later(people.ann, 5_000), { id: first.id, asked: { kind: 'stop', reason: 'Done' } });
    const third = await ask(later(people.ann, 6_000));
    if (third.status === 'requested') await approve(later(people.boss, 6_000), third.id);
    await go(later(people.ann, 7_000), third);
    await expect(rollBack(later(people.boss, 8_000), { id: first.id, to: second.id, reason: 'From a stale page' })).rejects.toThrow('Another version is live by now');
    expect((await findApprovalView(people.ann, { id: third.id })).approval.status).toBe('launched');
    const [stop] = (await listAudit(store.db, { brandId: at.brandId, entityId: first.id })).filter(({ action }) => action === 'approval.stop');
    expect(stop).toMatchObject({ detail: { reason: 'Done', cannotBeRecalled: [expect.stringContaining('Email: what was sent cannot be recalled')] } });
    const verified = await listAudit(store.db, { brandId: at.brandId, entityId: first.id });
    expect(verified.map(({ action }) => action)).toContain('approval.verify-rollback');
  });

  it('is another brand’s business alone', async () => {
    const asked = await ask();
    const { stranger } = await team(store.db, { stranger: 'owner' });
    for (const run of [() => findApprovalView(stranger, { id: asked.id }), () => approve(stranger, asked.id), () => go(stranger, asked), () => withdrawRequest(stranger, { id: asked.id })]) {
      await expect(run()).rejects.toMatchObject({ code: 'not-found' });
    }
    expect(await listApprovals(stranger)).toEqual([]);
  });
});
