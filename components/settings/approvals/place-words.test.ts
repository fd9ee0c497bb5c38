import { expect, it } from 'vitest';
import { DEFAULT_RULES } from '@/lib/approval/default-rules';
import { placeWords } from './place-words';

const rules = { ...DEFAULT_RULES, policies: DEFAULT_RULES.policies.with(0, { ...DEFAULT_RULES.policies[0]!, name: '' }) };

it.each([
  ['policies[0].name', 'Policy 1, name'],
  ['policies[2].people', 'Policy “Critical”, different people'],
  ['policies[2].needs', 'Policy “Critical”, who says yes'],
  ['policies[2].needs[3].people', 'Policy “Critical”, compliance'],
  ['policies[1]', 'Policy “High risk”'],
  ['thresholds.emailReach', 'People who may get email'],
  ['thresholds.change.high', 'Parts that changed'],
  ['selfApproval.reason', 'Statement on self-approval'],
  ['platforms[3]', 'Platforms in use'],
])('%s is %s', (path, words) => expect(placeWords(path, rules)).toBe(words));
