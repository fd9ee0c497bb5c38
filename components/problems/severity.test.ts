import { expect, test } from 'vitest';
import type { Finding, Severity } from '@/lib/linter/finding';
import { bySeverity, countWords } from './severity';

const finding = (severity: Severity, id: string): Finding => ({ rule: 'timeout', severity, target: { kind: 'state', id }, message: '' });

test('findings are parted by severity and keep their order within', () => {
  const groups = bySeverity([finding('warning', 'a'), finding('error', 'b'), finding('warning', 'c'), finding('error', 'd')]);
  expect(groups.error.map(({ target }) => target.id)).toEqual(['b', 'd']);
  expect(groups.warning.map(({ target }) => target.id)).toEqual(['a', 'c']);
  expect(groups.info).toEqual([]);
});

test('what was accepted with a reason counts no longer', () => {
  const groups = bySeverity([{ ...finding('warning', 'a'), suppressed: { reason: 'Meant so' } }, finding('warning', 'b')]);
  expect(groups.warning.map(({ target }) => target.id)).toEqual(['b']);
});

test('counts are said in words, one and many', () => {
  expect([countWords(1, 'error'), countWords(0, 'warning'), countWords(1_200, 'info')]).toEqual(['1 error', '0 warnings', '1,200 notes']);
});
