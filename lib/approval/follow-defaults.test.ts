import { expect, it } from 'vitest';
import { DEFAULT_RULES } from './default-rules';
import { followed, fromStored, toStored } from './follow-defaults';
import type { ApprovalRules } from './rules';

const own: ApprovalRules = { ...DEFAULT_RULES, countries: ['US'], policies: DEFAULT_RULES.policies.toReversed() };

it('stores nothing of what follows the usual rules, and gives it back as it is usual then', () => {
  expect(toStored(structuredClone(DEFAULT_RULES))).toBeNull();
  expect(fromStored(null)).toEqual(DEFAULT_RULES);
  expect(followed(own)).toEqual(['thresholds']);
  const stored = toStored(own)!;
  expect(Object.keys(stored).sort()).toEqual(['countries', 'industries', 'platforms', 'policies']);
  expect(fromStored(stored)).toEqual(own);
});

it('takes a copy of the usual rules for following them, in whatever order its keys are', () => {
  const { policies, thresholds, ...facts } = { ...own, policies: DEFAULT_RULES.policies };
  const shuffled = { policies: policies.map((policy) => Object.fromEntries(Object.entries(policy).toReversed())), ...facts, thresholds } as ApprovalRules;
  expect(followed(shuffled)).toEqual(['policies', 'thresholds']);
  expect(Object.keys(toStored(shuffled)!).sort()).toEqual(['countries', 'industries', 'platforms']);
});
