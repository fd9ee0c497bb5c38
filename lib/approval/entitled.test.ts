import { expect, it } from 'vitest';
import type { ApprovalRequest } from './approval';
import { barred, entitledSections } from './entitled';
import { DEFAULT_RULES } from './default-rules';

const request = { authors: ['ann', 'boss'], selfApproval: null, policy: DEFAULT_RULES.policies[1]! } as unknown as ApprovalRequest;
const chief = { id: 'chief', name: 'Chief', role: 'manager' as const };
const boss = { id: 'boss', name: 'Boss', role: 'manager' as const };

it('an author is barred, and so is whoever takes an author’s place', () => {
  expect(barred(request, boss)).toMatch('somebody else has to approve');
  expect(barred(request, chief)).toBeNull();
  expect(barred(request, { ...chief, inPlaceOf: boss })).toBe('Boss worked on this version, so nobody can approve it in their place.');
});

it('being alone in a brand helps only where it says so in writing', () => {
  expect(barred(request, { ...boss, alone: true })).not.toBeNull();
  const written = { ...request, selfApproval: { reason: 'I run this alone.' } };
  expect(barred(written, { ...boss, alone: true })).toBeNull();
  expect(barred(written, boss)).not.toBeNull();
});

it('a stand-in may what they may themselves, and what the other may', () => {
  const needs = [{ section: 'spend' as const, people: 1, roles: [], named: ['boss'] }, { section: 'content' as const, people: 1, roles: ['manager' as const], named: [] }];
  const asked = { ...request, policy: { ...request.policy, needs } };
  expect(entitledSections(asked, chief)).toEqual(['content']);
  expect(entitledSections(asked, { ...chief, inPlaceOf: boss })).toEqual(['spend', 'content']);
  expect(entitledSections(asked, { ...chief, role: 'marketer' })).toEqual([]);
});
