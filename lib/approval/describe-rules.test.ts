import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPLIANCE_CHECKLIST, DEFAULT_RULES } from './default-rules';
import { policyTable, recallTable, thresholdTable } from './describe-rules';
import { FACTOR_NAMES } from './risk/factor';

const doc = readFileSync('docs/approvals.md', 'utf8');

describe('docs/approvals.md says what the code does', () => {
  it('has the thresholds with their reasons', () => expect(doc).toContain(thresholdTable(DEFAULT_RULES.thresholds)));
  it('has the usual policies', () => expect(doc).toContain(policyTable(DEFAULT_RULES.policies)));
  it('has what cannot be recalled', () => expect(doc).toContain(recallTable()));
  it.each(Object.values(FACTOR_NAMES))('tells of the factor “%s”', (name) => expect(doc).toContain(`**${name}**`));
  it.each(COMPLIANCE_CHECKLIST)('has the checklist’s “%s”', (item) => expect(doc).toContain(`- ${item}`));
});
