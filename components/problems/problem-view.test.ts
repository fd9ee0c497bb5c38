import { expect, test } from 'vitest';
import { readFilter } from './problem-view';

test('a filter is read back as it was saved', () => {
  const filter = { order: 'severity', severities: ['warning'], rules: ['timeout'] };
  expect(readFilter(JSON.stringify(filter))).toEqual(filter);
});

test('what cannot be read hides nothing', () => {
  const usual = { order: 'part', severities: [], rules: [] };
  for (const text of [null, '', '{', '[]', 'null', '3', '{}', '{"order":"part","severities":[],"rules":[7]}', '{"order":"part","severities":[]}', '{"order":"size","severities":[],"rules":[]}', '{"order":"part","severities":["fatal"],"rules":[]}']) expect(readFilter(text)).toEqual(usual);
});
