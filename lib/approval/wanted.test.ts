import { describe, expect, it } from 'vitest';
import type { Actor, ApprovalEvent, ApprovalRequest } from './approval';
import { DEFAULT_RULES } from './default-rules';
import type { ApprovalPolicy } from './rules';
import type { Section } from './section';
import { notYours, wantedSections } from './wanted';

const person = (id: string, role: Actor['role'] = 'manager'): Actor => ({ id, name: id, role });
const [bo, cy] = [person('bo'), person('cy')];
const critical = DEFAULT_RULES.policies.find(({ name }) => name === 'Critical')!;

function asked(policy: ApprovalPolicy, over: Partial<ApprovalRequest> = {}): ApprovalRequest {
  return {
    contentHash: 'abc', revision: 1, sections: { content: '1', audience: '2', spend: '3', compliance: '4' }, by: { id: 'ann', name: 'ann' }, at: 0, message: '', authors: ['ann'],
    audience: { people: 1, source: 'CRM', countries: [], startsOn: '2026-03-01' }, figures: { people: 1, spend: 0 }, currency: 'USD', risk: { level: 'critical', factors: [] }, policy, selfApproval: null, carried: [], ...over,
  };
}
const yes = (by: Actor, sections: Section[]): ApprovalEvent => ({ kind: 'approve', by, at: 1, contentHash: 'abc', sections });

describe('sections on which somebody’s word is missing', () => {
  it('are those that still want somebody, and never what one said already', () => {
    const request = asked(critical);
    expect(wantedSections({ request, events: [] }, bo)).toEqual(['content', 'audience', 'spend', 'compliance']);
    const events = [yes(bo, ['content', 'audience', 'spend', 'compliance'])];
    expect(wantedSections({ request, events }, bo)).toEqual([]);
    expect(wantedSections({ request, events }, cy)).toEqual(['content', 'audience']);
    expect(wantedSections({ request, events: [yes(bo, ['content'])] }, bo)).toEqual(['audience', 'spend', 'compliance']);
  });

  it('are all of them where only another pair of eyes is missing', () => {
    const request = asked({ ...critical, needs: critical.needs.map((need) => ({ ...need, people: 1 })) });
    const events = [yes(bo, ['content', 'audience', 'spend', 'compliance'])];
    expect(wantedSections({ request, events }, cy)).toEqual(['content', 'audience', 'spend', 'compliance']);
  });

  it('do not grow by standing in for whoever approved already', () => {
    const events = [yes(bo, ['content', 'audience', 'spend', 'compliance'])];
    expect(wantedSections({ request: asked(critical), events }, { ...cy, inPlaceOf: { id: 'bo', name: 'bo', role: 'manager' } })).toEqual([]);
  });
});

it('says why a word does not count', () => {
  expect(notYours(asked(critical), person('vic', 'viewer'))).toContain('Your role does not approve');
  expect(notYours(asked(critical, { authors: ['bo'] }), bo)).toContain('You worked on this version');
  const needs = critical.needs.map((need) => ({ ...need, roles: [], named: ['cy'] }));
  expect(notYours(asked({ ...critical, needs }), bo)).toContain('asks for other people’s approval');
  expect(notYours(asked({ ...critical, needs }), cy)).toBeNull();
});
