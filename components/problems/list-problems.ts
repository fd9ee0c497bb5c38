import { findState, nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Stage } from '@/lib/journey/state';
import { readAlike, type Finding, type Severity } from '@/lib/linter/finding';
import { nameTarget, type TargetName } from './name-target';
import { countWords, SEVERITIES } from './severity';

export type Order = 'part' | 'severity';
/** What is shown, and how. An empty list of severities or rules hides nothing. */
export type Filter = { order: Order; severities: readonly Severity[]; rules: readonly string[] };

/** A finding with a key that stays its own from one run of the linter to the next, until it is accepted or brought back. */
export type Problem = { key: string; finding: Finding; about: TargetName };
export type ProblemGroup = {
  id: string;
  title: string;
  /** The sort of part that a group by part is about. */
  kind?: 'whole journey' | 'state' | 'outcome';
  stage?: Stage | undefined;
  problems: readonly Problem[];
};

/** Id of the group of findings that were accepted with a reason; it comes last. */
export const ACCEPTED = 'accepted';

/**
 * Findings in groups, heaviest first within each. By part, they stand with the journey, the state (with its touchpoints and the
 * transitions that leave it) or the outcome, in document order; by severity, in document order within each.
 */
export function listProblems(findings: readonly Finding[], journey: Journey, filter: Filter): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  const into = (id: string, problem: Problem) => void (groups.get(id)?.push(problem) ?? groups.set(id, [problem]));
  const placeOf = places(journey);
  const shown = keyed(findings, journey).filter(({ finding }) => isShown(finding, filter));
  for (const severity of SEVERITIES) {
    for (const problem of shown) {
      if (problem.finding.severity !== severity) continue;
      if (problem.finding.suppressed) into(ACCEPTED, problem);
      else into(filter.order === 'part' ? placeOf(problem.finding) : severity, problem);
    }
  }
  const order = filter.order === 'part' ? ['journey', ...journey.states.map(({ id }) => id), ...journey.outcomes.map(({ id }) => id)] : SEVERITIES;
  return [...order, ACCEPTED].flatMap((id) => {
    const problems = groups.get(id);
    return problems ? [{ id, ...heading(journey, filter.order, id, problems.length), problems }] : [];
  });
}

/** The findings that still ask for something, in the order in which they are shown. */
export function openProblems(groups: readonly ProblemGroup[]): Problem[] {
  return groups.flatMap(({ id, problems }) => (id === ACCEPTED ? [] : problems));
}

export function sameProblem(a: Problem, b: Problem): boolean {
  return a === b || (a.key === b.key && a.about.name === b.about.name && a.about.kind === b.about.kind && readAlike(a.finding, b.finding));
}

export function sameGroup(a: ProblemGroup, b: ProblemGroup): boolean {
  return a === b || (a.id === b.id && a.title === b.title && a.kind === b.kind && a.stage === b.stage && sameList(a.problems, b.problems, sameProblem));
}

export function sameGroups(a: readonly ProblemGroup[], b: readonly ProblemGroup[]): boolean {
  return sameList(a, b, sameGroup);
}

function sameList<Item>(a: readonly Item[], b: readonly Item[], same: (a: Item, b: Item) => boolean): boolean {
  return a.length === b.length && a.every((item, i) => same(item, b[i]!));
}

export function isShown({ rule, severity }: Finding, { severities, rules }: Pick<Filter, 'severities' | 'rules'>): boolean {
  return (severities.length === 0 || severities.includes(severity)) && (rules.length === 0 || rules.includes(rule));
}

/** How many problems there are of each severity, in words: "2 errors, 1 warning". */
export function tallyWords(problems: readonly Problem[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = problems.filter(({ finding }) => finding.severity === severity).length;
    return count ? [countWords(count, severity)] : [];
  }).join(', ');
}

function keyed(findings: readonly Finding[], journey: Journey): Problem[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { kind, id, field = '' } = finding.target;
    const place = `${finding.rule} ${kind} ${id} ${field}`;
    const nth = seen.get(place) ?? 0;
    seen.set(place, nth + 1);
    return { key: `${place} ${nth}${finding.suppressed ? ' accepted' : ''}`, finding, about: nameTarget(journey, finding.target) };
  });
}

/** Tells the group a finding belongs to: 'journey', or the id of a state or outcome. */
function places({ states, outcomes, transitions }: Journey): (finding: Finding) => string {
  const placeOf = new Map<string, string>();
  const stateIds = new Set(states.map(({ id }) => id));
  for (const transition of transitions) if (stateIds.has(transition.from)) placeOf.set(transition.id, transition.from);
  for (const state of states) for (const touchpoint of state.touchpoints) placeOf.set(touchpoint.id, state.id);
  for (const { id } of [...states, ...outcomes]) placeOf.set(id, id);
  return ({ target }) => (target.kind === 'journey' ? 'journey' : (placeOf.get(target.id) ?? 'journey'));
}

function heading(journey: Journey, order: Order, id: string, count: number): Pick<ProblemGroup, 'title' | 'kind' | 'stage'> {
  if (id === ACCEPTED) return { title: 'Accepted with a reason' };
  if (order === 'severity') return { title: countWords(count, id as Severity) };
  if (id === 'journey') return { title: journey.name || 'Journey', kind: 'whole journey' };
  const state = findState(journey, id);
  if (state) return { title: state.name || 'Unnamed', kind: 'state', stage: state.stage };
  return { title: nameOf(journey, id), kind: 'outcome' };
}
