import { describeDuration } from '@/lib/journey/duration';
import { findNote, findState, findTouchpoint, findTransition, nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { OUTCOME_KIND_NAMES } from '@/lib/journey/outcome';
import { describeShare } from '@/lib/journey/rate';
import type { Finding } from '@/lib/linter/finding';
import type { PartRef } from './part';
import { partOfEdge, partOfNode, type CanvasEdge, type CanvasNode } from './react-flow';

/** Findings by weight. */
export type Tally = { errors: number; warnings: number };

/** How many errors and warnings there are about the parts with these ids. */
export function tally(findings: readonly Finding[], ids: ReadonlySet<string>): Tally {
  let [errors, warnings] = [0, 0];
  for (const { severity, target, suppressed } of findings) {
    if (suppressed || !ids.has(target.id)) continue;
    if (severity === 'error') errors++;
    if (severity === 'warning') warnings++;
  }
  return { errors, warnings };
}

/** A tally in words: "2 errors, 1 warning", or nothing. */
export function describeTally({ errors, warnings }: Tally): string {
  const some = (n: number, word: string) => (n ? [`${n} ${word}${n === 1 ? '' : 's'}`] : []);
  return [...some(errors, 'error'), ...some(warnings, 'warning')].join(', ');
}

/** What a screen reader calls a node: "Decision, state 3 of 5, 2 errors". */
export function spokenNode(journey: Journey, findings: readonly Finding[], node: CanvasNode): string {
  return spokenPlace(journey, findings, partOfNode(node));
}

/** The same by the part itself: the entry, a state, an outcome or a note. */
export function spokenPlace(journey: Journey, findings: readonly Finding[], { kind, id }: PartRef): string {
  if (kind === 'entry') return `Entry, starts at ${nameOf(journey, journey.entry.start ?? '')}`;
  if (kind === 'note') return `Note, ${findNote(journey, id)?.text.trim() || 'empty'}`;
  if (kind === 'outcome') {
    const outcome = journey.outcomes.find((o) => o.id === id)!;
    const name = outcome.name || id;
    const sort = OUTCOME_KIND_NAMES[outcome.kind];
    return list(name, name === sort ? 'outcome' : `outcome: ${sort.toLowerCase()}`, describeTally(tally(findings, new Set([id]))));
  }
  const state = findState(journey, id)!;
  const ids = new Set([id, ...state.touchpoints.map((touchpoint) => touchpoint.id)]);
  return list(state.name || id, `state ${journey.states.indexOf(state) + 1} of ${journey.states.length}`, describeTally(tally(findings, ids)));
}

/** What a screen reader calls an edge: "Consideration to Decision, 30 %, benchmark". */
export function spokenEdge(journey: Journey, findings: readonly Finding[], edge: CanvasEdge): string {
  const { kind, id } = partOfEdge(edge);
  const to = nameOf(journey, edge.target);
  if (kind === 'entry') return `Entry to ${to}`;
  const way = `${nameOf(journey, edge.source)} to ${to}`;
  if (kind === 'transition') {
    const rate = findTransition(journey, id)?.probability;
    return list(way, rate ? describeShare(rate.value) : 'no rate', rate?.source?.kind ?? '', describeTally(tally(findings, new Set([id]))));
  }
  if (kind === 'timeout') {
    const after = findState(journey, id)?.timeout?.after;
    return list(way, after ? `timeout after ${describeDuration(after)}` : 'timeout of no length');
  }
  return list(way, `when ${findTouchpoint(journey, id)?.touchpoint.name || 'a touchpoint'} brings no response`);
}

/** Words that are not empty, with commas between. */
export function list(...words: string[]): string {
  return words.filter(Boolean).join(', ');
}
