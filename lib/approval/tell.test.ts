import { expect, it } from 'vitest';
import type { Actor, ApprovalRequest } from './approval';
import { DEFAULT_RULES } from './default-rules';
import { tellHistory } from './tell';

const boss: Actor = { id: 'b', name: 'Bo', role: 'manager' };
const request: ApprovalRequest = {
  contentHash: 'abc',
  revision: 1,
  sections: { content: '1', audience: '2', spend: '3', compliance: '4' },
  by: { id: 'a', name: 'Ann' },
  at: 2_000,
  message: ' Please look ',
  authors: ['a'],
  audience: { people: 1_200, source: 'CRM', countries: ['DE'], startsOn: '2026-03-01' },
  figures: { people: 1_200, spend: 340 },
  currency: 'EUR',
  risk: { level: 'high', factors: [] },
  policy: DEFAULT_RULES.policies[1]!,
  selfApproval: null,
  carried: [{ by: boss, sections: ['audience', 'spend'], at: 1_000, approvalId: 'former' }],
};

it('tells who did what, what they confirmed and what they said, the oldest first', () => {
  const told = tellHistory({
    request,
    events: [
      { kind: 'approve', by: { ...boss, inPlaceOf: { id: 'c', name: 'Cy', role: 'owner' } }, at: 3_000, contentHash: 'abc', sections: ['content'], figures: { people: 1_200, spend: 340 }, checked: ['Claims can be proved'], note: 'Good' },
      { kind: 'launch', by: { id: 'a', name: 'Ann', role: 'marketer' }, at: 4_000, contentHash: 'abc' },
      { kind: 'stop', by: boss, at: 5_000, reason: 'Done' },
    ],
  });
  expect(told.map(({ who, what }) => `${who} ${what}`)).toEqual([
    'Bo approved audience and spend of an earlier version, which goes on holding: nothing changed there',
    'Ann asked for approval',
    'Bo, in place of Cy, approved content',
    'Ann launched it',
    'Bo stopped it',
  ]);
  expect(told.map(({ more }) => more)).toEqual([[], ['1,200 people, €340 in all', '“Please look”'], ['Typed and confirmed: 1,200 people, €340 in all', 'Checked: Claims can be proved', '“Good”'], [], ['“Done”']]);
});
