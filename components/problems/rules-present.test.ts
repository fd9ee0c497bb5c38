import { expect, test } from 'vitest';
import type { Finding } from '@/lib/linter/finding';
import { rulesPresent } from './rules-present';

const finding = (rule: Finding['rule'], severity: Finding['severity']): Finding => ({ rule, severity, target: { kind: 'state', id: 'trial' }, message: '' });
const findings = [finding('timeout', 'error'), finding('dead-end', 'error'), finding('timeout', 'error'), { ...finding('hand-off', 'warning'), suppressed: { reason: 'Soon' } }];

test('rules are counted by name, without what was accepted', () => {
  expect(rulesPresent(findings, { severities: [], rules: [] })).toEqual([{ rule: 'dead-end', count: 1 }, { rule: 'timeout', count: 2 }]);
});

test('counts follow the chosen severities, and a chosen rule stays to be taken back', () => {
  expect(rulesPresent(findings, { severities: ['warning'], rules: ['timeout'] })).toEqual([{ rule: 'timeout', count: 0 }]);
});
