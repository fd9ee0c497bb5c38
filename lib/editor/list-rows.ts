import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { describeCriterion } from '@/lib/journey/describe-criterion';
import { describeEntryTrigger, describeStateEntry } from '@/lib/journey/describe-entry';
import { describeTiming } from '@/lib/journey/describe-timing';
import { describeDuration } from '@/lib/journey/duration';
import { nameOf, transitionsFrom } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Note } from '@/lib/journey/note';
import { OUTCOME_KIND_NAMES, type Outcome, type OutcomeKind } from '@/lib/journey/outcome';
import { describeShare, type Rate } from '@/lib/journey/rate';
import { STAGE_NAMES, type Stage, type State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Transition } from '@/lib/journey/schema/transition';
import type { Finding } from '@/lib/linter/finding';
import { JOURNEY_PART, type PartRef } from './part';
import { describeTally, list, spokenPlace, tally, type Tally } from './spoken';

/** What a row shows beside its words. */
export type RowMark = { stage?: Stage | undefined } | { channel: Channel } | { outcome: OutcomeKind };

/** One part of a journey as a row of a list. A state's touchpoints, transitions and timeout stand below it, a level deeper. */
export type ListRow = {
  /** Unique among the rows, and the same for the same part after every edit. */
  key: string;
  /** What is selected with the row: for a timeout that leads nowhere yet, its state. */
  part: PartRef;
  kind: PartRef['kind'];
  /** The state whose row is above; for the row of a state, the state itself. */
  stateId?: string;
  level: 1 | 2;
  /** Its place among the rows of its level under the same row, from 1, and how many those are. */
  position: number;
  of: number;
  name: string;
  /** When it happens, who enters, what makes customers move. Empty where nothing is said yet: `lacks` says so then. */
  about: string;
  lacks: string;
  rate?: Rate | undefined;
  mark: RowMark;
  tally: Tally;
  /** What a screen reader calls it: "Decision, state 3 of 5, 2 errors". */
  spoken: string;
  /** Rows below it. */
  children: number;
};

export const rowKey = ({ kind, id }: PartRef): string => `${kind} ${id}`;

type Draft = Omit<ListRow, 'key' | 'position' | 'of' | 'kind' | 'children' | 'level'> & { key?: string; kind?: PartRef['kind'] };

/**
 * Every part of a journey in reading order: the journey, its entry, the states each followed by what is inside, the outcomes, the
 * notes. The row of a state counts what is wrong with it and its touchpoints, as its card on the canvas does.
 */
export function listRows(journey: Journey, findings: readonly Finding[]): ListRow[] {
  const above = [journeyRow(journey, findings), entryRow(journey, findings), ...journey.states.map((state) => stateRow(journey, findings, state)), ...journey.outcomes.map((outcome) => outcomeRow(journey, findings, outcome)), ...(journey.notes ?? []).map((note) => noteRow(journey, findings, note))];
  return above.flatMap((draft, i) => {
    const state = draft.part.kind === 'state' ? journey.states.find(({ id }) => id === draft.part.id) : undefined;
    const inside = state ? insideOf(journey, findings, state) : [];
    return [finish(draft, 1, i, above.length, inside.length), ...inside.map((below, j) => finish(below, 2, j, inside.length, 0))];
  });
}

function finish(draft: Draft, level: 1 | 2, index: number, of: number, children: number): ListRow {
  return { key: rowKey(draft.part), kind: draft.part.kind, ...draft, level, position: index + 1, of, children };
}

function journeyRow(journey: Journey, findings: readonly Finding[]): Draft {
  const own = tally(findings.filter(({ target }) => target.kind === 'journey' && !isOfEntry(target.field)), new Set(['journey']));
  const name = journey.name || 'Journey without a name';
  return { part: JOURNEY_PART, name, about: journey.summary ?? '', lacks: 'The whole journey', mark: {}, tally: own, spoken: list(name, 'the journey', describeTally(own)) };
}

function entryRow(journey: Journey, findings: readonly Finding[]): Draft {
  const part: PartRef = { kind: 'entry', id: 'journey' };
  const own = tally(findings.filter(({ target }) => target.kind === 'journey' && isOfEntry(target.field)), new Set(['journey']));
  const { start } = journey.entry;
  const about = list(describeEntryTrigger(journey.entry.trigger) ?? '', start === undefined ? '' : `starts at ${nameOf(journey, start)}`);
  return { part, name: 'Entry', about, lacks: 'Nothing lets customers in yet', mark: {}, tally: own, spoken: list('Entry', about || 'nothing lets customers in yet', describeTally(own)) };
}

function stateRow(journey: Journey, findings: readonly Finding[], state: State): Draft {
  const { id, name, stage, touchpoints } = state;
  const entry = describeStateEntry(journey, state);
  return {
    part: { kind: 'state', id },
    stateId: id,
    name: name || 'State without a name',
    about: entry ? `Enters: ${entry}` : '',
    lacks: 'No entry criteria',
    mark: { stage },
    tally: tally(findings, new Set([id, ...touchpoints.map((touchpoint) => touchpoint.id)])),
    spoken: list(spokenPlace(journey, findings, { kind: 'state', id }), stage ? `stage ${STAGE_NAMES[stage]}` : '', entry ? `enters: ${entry}` : 'no entry criteria'),
  };
}

function outcomeRow(journey: Journey, findings: readonly Finding[], { id, name, kind, summary }: Outcome): Draft {
  const about = name === OUTCOME_KIND_NAMES[kind] ? (summary ?? '') : OUTCOME_KIND_NAMES[kind];
  return { part: { kind: 'outcome', id }, name: name || id, about, lacks: '', mark: { outcome: kind }, tally: tally(findings, new Set([id])), spoken: spokenPlace(journey, findings, { kind: 'outcome', id }) };
}

function noteRow(journey: Journey, findings: readonly Finding[], { id, text }: Note): Draft {
  return { part: { kind: 'note', id }, name: 'Note', about: text, lacks: 'Empty', mark: {}, tally: { errors: 0, warnings: 0 }, spoken: spokenPlace(journey, findings, { kind: 'note', id }) };
}

function insideOf(journey: Journey, findings: readonly Finding[], state: State): Draft[] {
  const transitions = transitionsFrom(journey, state.id);
  return [
    ...state.touchpoints.map((touchpoint, i) => touchpointRow(journey, findings, state, touchpoint, i)),
    ...transitions.map((transition, i) => transitionRow(journey, findings, transition, i, transitions.length)),
    timeoutRow(journey, findings, state),
  ];
}

function touchpointRow(journey: Journey, findings: readonly Finding[], state: State, { id, name, channel, timing }: Touchpoint, index: number): Draft {
  const own = tally(findings, new Set([id]));
  const when = timing ? describeTiming(timing, journey) : '';
  const called = name || CHANNEL_NAMES[channel];
  return {
    part: { kind: 'touchpoint', id },
    stateId: state.id,
    name: called,
    about: when && `${CHANNEL_NAMES[channel]}, ${when}`,
    lacks: `${CHANNEL_NAMES[channel]}, no timing yet`,
    mark: { channel },
    tally: own,
    spoken: list(called, CHANNEL_NAMES[channel], `touchpoint ${index + 1} of ${state.touchpoints.length} in ${nameOf(journey, state.id)}`, when || 'no timing yet', describeTally(own)),
  };
}

function transitionRow(journey: Journey, findings: readonly Finding[], { id, from, to, trigger, probability }: Transition, index: number, of: number): Draft {
  const own = tally(findings, new Set([id]));
  const when = trigger ? `when ${describeCriterion(trigger, journey)}` : '';
  const rate = probability ? list(describeShare(probability.value), probability.source?.kind ?? 'no source') : 'no rate';
  return {
    part: { kind: 'transition', id },
    stateId: from,
    name: `To ${nameOf(journey, to)}`,
    about: when && when[0]!.toUpperCase() + when.slice(1),
    lacks: 'No trigger yet',
    rate: probability,
    mark: {},
    tally: own,
    spoken: list(`To ${nameOf(journey, to)}`, `transition ${index + 1} of ${of} from ${nameOf(journey, from)}`, when || 'no trigger', rate, describeTally(own)),
  };
}

function timeoutRow(journey: Journey, findings: readonly Finding[], { id, timeout }: State): Draft {
  const own = tally(findings.filter(({ target }) => target.kind === 'state' && target.field?.startsWith('timeout')), new Set([id]));
  const after = timeout?.after === undefined ? '' : `after ${describeDuration(timeout.after)}`;
  const to = timeout?.to === undefined ? 'leads nowhere yet' : `to ${nameOf(journey, timeout.to)}`;
  return {
    key: rowKey({ kind: 'timeout', id }),
    kind: 'timeout',
    part: timeout?.to === undefined ? { kind: 'state', id } : { kind: 'timeout', id },
    stateId: id,
    name: 'Timeout',
    about: !timeout ? '' : list(after ? `${after[0]!.toUpperCase()}${after.slice(1)}` : 'No length', to),
    lacks: 'No timeout',
    mark: {},
    tally: own,
    spoken: timeout ? list(`Timeout of ${nameOf(journey, id)}`, after || 'no length', to, describeTally(own)) : list(`No timeout of ${nameOf(journey, id)}`, describeTally(own)),
  };
}

function isOfEntry(field: string | undefined): boolean {
  return field === 'entry' || (field?.startsWith('entry.') ?? false);
}

/** The rows that are seen while those states are folded. */
export function unfolded(rows: readonly ListRow[], folded: ReadonlySet<string>): ListRow[] {
  return rows.filter(({ level, stateId }) => level === 1 || !folded.has(stateId!));
}
