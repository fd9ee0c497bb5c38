import { expect, test } from 'vitest';
import { sentenceOf } from './comparison-figures';

const conversion = { a: 0.02, b: 0.03, difference: 0.01, p5: -0.001, p95: 0.02 };

test('the sentence is no surer than the figures', () => {
  expect(sentenceOf({ conversion, bBetter: 0.874 }, 'What-if copy')).toBe('What-if copy converts 3 %, this draft 2 %: What-if copy is better with a chance of 87 %');
  expect(sentenceOf({ conversion, bBetter: 0.1 }, 'What-if copy')).toContain('this draft is better with a chance of 90 %');
  expect(sentenceOf({ conversion, bBetter: 1 }, 'What-if copy')).toContain('almost certainly better');
  expect(sentenceOf({ conversion, bBetter: 0.52 }, 'What-if copy')).toContain('neither is clearly better');
  expect(sentenceOf({ conversion: { ...conversion, b: 0.02, difference: 0 }, bBetter: 0.5 }, 'What-if copy')).toBe('Both convert 2 %');
});
