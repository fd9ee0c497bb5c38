import type { Outcome } from '@/lib/journey/outcome';
import type { State } from '@/lib/journey/state';
import type { PlannedTouch } from './plan';
import type { Scope } from './scope';

/**
 * What happens to a customer who never responds to anything: the states they are taken through by failure paths and timeouts,
 * with the messages they get, in milliseconds from entering the journey, and where that ends.
 */
export type SilentPath = {
  visits: { state: State; touches: { touch: PlannedTouch; atMs: number }[]; leftBy: 'failure' | 'timeout' }[];
  end:
    | { kind: 'outcome'; outcome: Outcome }
    /** Nothing takes them on from the last visit. */
    | { kind: 'stuck' }
    /** They go round for ever: the last visit leads back to this state. */
    | { kind: 'loop'; to: State };
};

/** Enough to see what a loop that only the journey's timeout ends is like. */
const MOST_VISITS = 100;

/** Follows the silent customer from the start; undefined without one. The journey's own timeout ends the path at the latest. */
export function silentPath(scope: Scope): SilentPath | undefined {
  const { timeout } = scope.journey;
  if (!scope.start) return undefined;
  const last = timeout?.to === undefined ? undefined : scope.outcomes.get(timeout.to);
  const endMs = last && timeout?.after !== undefined ? scope.ms(timeout.after) : Infinity;
  const visits: SilentPath['visits'] = [];
  const seen = new Set<string>();
  let enteredMs = 0;
  for (let state: State = scope.start; ; ) {
    seen.add(state.id);
    const plan = scope.plan(state).filter(reachesTheSilent);
    const { afterMs, to, leftBy } = leaves(scope, state, plan);
    const untilMs = Math.min(enteredMs + afterMs, endMs);
    const touches = plan.map((touch) => ({ touch, atMs: enteredMs + touch.offsetMs })).filter(({ atMs }) => atMs < untilMs);
    visits.push({ state, touches: touches.sort((a, b) => a.atMs - b.atMs), leftBy });
    if (last && (endMs <= enteredMs + afterMs || visits.length >= MOST_VISITS)) return { visits, end: { kind: 'outcome', outcome: last } };
    if (afterMs === Infinity) return { visits, end: { kind: 'stuck' } };
    enteredMs += afterMs;
    const outcome = to === undefined ? undefined : scope.outcomes.get(to);
    if (outcome) return { visits, end: { kind: 'outcome', outcome } };
    const next = to === undefined ? undefined : scope.states.get(to);
    if (!next) return { visits, end: { kind: 'stuck' } };
    if (endMs === Infinity && seen.has(next.id)) return { visits, end: { kind: 'loop', to: next } };
    state = next;
  }
}

function reachesTheSilent(touch: PlannedTouch): boolean {
  if (touch.event !== undefined) return false;
  for (let each: PlannedTouch | undefined = touch; each; each = each.parent) if (each.when === 'engaged') return false;
  return true;
}

type Left = { afterMs: number; to: string | undefined; leftBy: 'failure' | 'timeout' };

/** What takes a silent customer out of a state first: a failure path, or the timeout. */
function leaves(scope: Scope, { timeout }: State, plan: readonly PlannedTouch[]): Left {
  let afterMs = timeout?.after === undefined ? Infinity : scope.ms(timeout.after);
  let to = timeout?.to;
  let leftBy: Left['leftBy'] = 'timeout';
  for (const touch of plan) {
    const { failure } = touch.touchpoint;
    if (failure?.then.kind !== 'move' || !scope.isPlace(failure.then.to)) continue;
    const failedMs = touch.offsetMs + failureWaitMs(scope, touch);
    if (failedMs < afterMs) [afterMs, to, leftBy] = [failedMs, failure.then.to, 'failure'];
  }
  return { afterMs, to, leftBy };
}

/** How long after sending a touchpoint its failure path is taken: as long as it says, else as long as success still counts. */
export function failureWaitMs(scope: Scope, { touchpoint: { failure, success } }: PlannedTouch): number {
  const wait = failure?.after ?? success?.within;
  return wait === undefined ? 0 : scope.ms(wait);
}
