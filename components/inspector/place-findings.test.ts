import { expect, test } from 'vitest';
import type { Finding } from '@/lib/linter/finding';
import { placeOf } from './place-findings';

const about = (field?: string) => ({ target: { kind: 'touchpoint', id: 't', ...(field && { field }) } }) as Finding;

test('a finding is said at its own field, or at the nearest one around it', () => {
  expect(placeOf(about('brief.cta'), ['brief', 'brief.cta'])).toBe('brief.cta');
  expect(placeOf(about('brief.subject'), ['brief', 'brief.cta'])).toBe('brief');
  expect(placeOf(about('success.expectedRate.source'), ['success', 'success.expectedRate'])).toBe('success.expectedRate');
});

test('a finding that no field on screen covers goes to the top', () => {
  expect(placeOf(about('cost'), ['brief'])).toBeUndefined();
  expect(placeOf(about(), ['brief'])).toBeUndefined();
  expect(placeOf(about('briefing'), ['brief'])).toBeUndefined();
});
