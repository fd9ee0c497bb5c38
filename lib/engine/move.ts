import { findOutcome } from '@/lib/journey/graph';
import type { Cause, Ending } from './enrollment';
import { after, planOnEntry } from './touchpoints';
import { active, cancel, record, schedule, type Walk } from './walk';

/** How often one state may be entered within one moment. */
const ENTRIES_AT_ONCE = 3;
/** How often one customer may move within one journey; the simulation stops following at the same number. */
const MOVES = 10_000;

/** Leaves the present state for a state or an outcome. */
export function moveTo(walk: Walk, to: string, by: Cause): void {
  const status = active(walk);
  if (!status) return;
  cancel(walk, 'left', ({ kind }) => kind !== 'journey-timeout' && kind !== 'condition');
  record(walk, { kind: 'move', from: status.state, to, by });
  const outcome = findOutcome(walk.journey, to);
  if (outcome) endAs(walk, outcome.id, outcome.kind, by);
  else enterState(walk, to, status.enteredAtMs, status.visit + 1);
}

/** Ends the enrollment; nothing is pending any longer. */
export function endAs(walk: Walk, outcome: string | null, how: Ending, by: Cause): void {
  cancel(walk, 'ended', () => true);
  record(walk, { kind: 'end', outcome, how, by });
  walk.enrollment.status = { kind: 'ended', atMs: walk.clockMs, outcome, how, by };
  walk.entered = false;
}

/** Enters a state: its time limit and its touchpoints are set going. What holds on entering is judged by `settle`. */
export function enterState(walk: Walk, id: string, enteredAtMs: number, visit: number): void {
  const state = walk.plan.states.get(id)?.state;
  if (!state) return endAs(walk, null, 'stopped', { kind: 'nowhere', to: id });
  walk.enrollment.status = { kind: 'active', state: id, enteredAtMs, stateEnteredAtMs: walk.clockMs, visit };
  const entries = (walk.entries.get(id) ?? 0) + 1;
  walk.entries.set(id, entries);
  if (entries > ENTRIES_AT_ONCE || visit > MOVES) return endAs(walk, null, 'stopped', { kind: 'loop' });

  const { after: limit, to } = state.timeout ?? {};
  if (limit !== undefined && to !== undefined) schedule(walk, { kind: 'timeout', dueMs: after(walk.clockMs, limit) });
  else if (!walk.enrollment.timers.some(({ kind }) => kind === 'journey-timeout')) record(walk, { kind: 'notice', why: 'no-timeout', part: id });
  planOnEntry(walk);
  walk.entered = true;
}
