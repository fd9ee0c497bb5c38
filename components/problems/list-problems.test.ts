import { expect, test } from 'vitest';
import type { Finding } from '@/lib/linter/finding';
import type { Target } from '@/lib/linter/target';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { listProblems, openProblems, tallyWords, type Filter, type ProblemGroup } from './list-problems';

const journey = completeJourney();
const find = (rule: Finding['rule'], severity: Finding['severity'], kind: Target['kind'], id: string, field?: string): Finding => ({
  rule,
  severity,
  target: field === undefined ? { kind, id } : { kind, id, field },
  message: `${rule} of ${id}`,
});
const findings: Finding[] = [
  find('primary-kpi', 'warning', 'journey', 'journey', 'kpis.primary'),
  find('timeout', 'error', 'state', 'decision', 'timeout.after'),
  find('late-touchpoint', 'warning', 'touchpoint', 'welcome', 'timing'),
  find('rate-source', 'error', 'transition', 'trial-decision', 'probability'),
  { ...find('hand-off', 'warning', 'outcome', 'left'), suppressed: { reason: 'Comes in May' } },
];
const all: Filter = { order: 'part', severities: [], rules: [] };
const outline = (groups: ProblemGroup[]) => groups.map(({ title, problems }) => [title, ...problems.map(({ finding }) => finding.rule)]);

test('by part, a state has its touchpoints and the ways out of it, errors first; parts stand in document order', () => {
  expect(outline(listProblems(findings, journey, all))).toEqual([
    ['Trial to paid', 'primary-kpi'],
    ['Trial', 'rate-source', 'late-touchpoint'],
    ['Decision', 'timeout'],
    ['Accepted with a reason', 'hand-off'],
  ]);
});

test('by severity, errors stand before warnings', () => {
  expect(outline(listProblems(findings, journey, { ...all, order: 'severity' }))).toEqual([
    ['2 errors', 'timeout', 'rate-source'],
    ['2 warnings', 'primary-kpi', 'late-touchpoint'],
    ['Accepted with a reason', 'hand-off'],
  ]);
});

test('severities and rules narrow the list together, accepted findings too', () => {
  const rules = (filter: Partial<Filter>) => listProblems(findings, journey, { ...all, ...filter }).flatMap(({ problems }) => problems.map(({ finding }) => finding.rule));
  expect(rules({ severities: ['error'] })).toEqual(['rate-source', 'timeout']);
  expect(rules({ rules: ['timeout', 'hand-off'] })).toEqual(['timeout', 'hand-off']);
  expect(rules({ severities: ['warning'], rules: ['timeout'] })).toEqual([]);
});

test('what was accepted asks for nothing more', () => {
  expect(openProblems(listProblems(findings, journey, all)).map(({ finding }) => finding.rule)).toEqual(['primary-kpi', 'rate-source', 'late-touchpoint', 'timeout']);
});

test('a finding keeps its key when others come and go, and two about one field have different keys', () => {
  const twice = [findings[1]!, findings[3]!, { ...findings[3]!, message: 'Another' }];
  const keys = (list: Finding[]) => listProblems(list, journey, { ...all, order: 'severity' })[0]!.problems.map(({ key }) => key);
  expect(new Set(keys(twice)).size).toBe(3);
  expect(keys(twice.slice(1))).toEqual(keys(twice).slice(1));
});

test('a finding about a part that is gone from the journey is still listed', () => {
  expect(outline(listProblems([find('timeout', 'error', 'state', 'gone')], journey, all))).toEqual([['Trial to paid', 'timeout']]);
});

test('a tally says only what there is', () => {
  expect(tallyWords(openProblems(listProblems(findings, journey, all)))).toBe('2 errors, 2 warnings');
  expect(tallyWords([])).toBe('');
});
