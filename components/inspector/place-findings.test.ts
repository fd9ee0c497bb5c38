import { expect, test } from 'vitest';
import type { Finding } from '@/lib/linter/finding';
import { placeFindings, placeOf } from './place-findings';

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

test('a field that says the same keeps its list, so that it is not drawn anew', () => {
  const said = (field: string, message: string) => ({ rule: 'cta', severity: 'error', message, target: { kind: 'touchpoint', id: 't', field } }) as Finding;
  const paths = ['brief', 'timing'];
  const before = placeFindings([said('brief.cta', 'No call'), said('timing', 'Late')], paths, new Map());
  const after = placeFindings([said('brief.cta', 'No call'), said('timing', 'Later')], paths, before);
  expect(after.get('brief')).toBe(before.get('brief'));
  expect(after.get('timing')).not.toBe(before.get('timing'));
  expect(placeFindings([], paths, before).size).toBe(0);
});
