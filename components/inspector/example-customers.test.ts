import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engagementScore } from '@/lib/journey/engagement-score';
import { EXAMPLE_CUSTOMERS } from './example-customers';

test('the examples score as the page about the score says', () => {
  const rows = readFileSync('docs/engagement-score.md', 'utf8').split('## Examples')[1]!.split('##')[0]!;
  const told = [...rows.matchAll(/\| (\d+) \|/g)].map(([, score]) => Number(score));
  expect(EXAMPLE_CUSTOMERS.map(({ facts }) => Math.round(engagementScore({ halfLife: 'P14D' }, facts, 0).score))).toEqual(told);
});
