import { expect, test } from 'vitest';
import { lint } from './lint';
import { findingAt, problemHref } from './problem-href';
import { blankJourney } from '../journey/blank';

test('leads to each finding, and to none that is gone', () => {
  const findings = lint(blankJourney('Empty'));
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) {
    const found = findingAt(new URL(problemHref('j', finding), 'http://x').search, findings);
    expect(found?.rule).toBe(finding.rule);
    expect(found?.target).toEqual(finding.target);
  }
  expect(findingAt('?problem=no-timeout~state~gone', findings)).toBeUndefined();
  expect(findingAt('', findings)).toBeUndefined();
});
