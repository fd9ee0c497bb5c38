import { expect, test } from 'vitest';
import { blankJourney } from './blank';
import { contentHash } from './content-hash';

test('is 64 hex digits and stays the same over the years', () => {
  expect(contentHash(blankJourney('Trial'))).toBe('ccd039bdd9f2d9fbb9b259d0b4da27ed03d9441128f32925246bf9b18ee26c33');
});

test('an absent field and an undefined one mean the same', () => {
  expect(contentHash({ ...blankJourney('Trial'), summary: undefined })).toBe(contentHash(blankJourney('Trial')));
});

test('sees every word, not the layout', () => {
  const journey = blankJourney('Trial');
  expect(contentHash({ ...journey, name: 'Trial ' })).not.toBe(contentHash(journey));
  expect(contentHash({ ...journey, layout: { converted: { x: 1, y: 1 } } })).toBe(contentHash(journey));
});
