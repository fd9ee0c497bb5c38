import type { Distribution } from '@/lib/journey/distribution';
import { durationMs } from '@/lib/journey/duration';
import type { State } from '@/lib/journey/state';
import type { Rule } from '../rule';
import type { Scope } from '../scope';
import { onState } from '../target';
import { called, listed } from '../wording';

export const instantCycle: Rule<'instant-cycle'> = {
  id: 'instant-cycle',
  title: 'Every loop takes time',
  why: 'Customers would go around a loop without waiting for ever, all within one moment.',
  *check(scope) {
    const instant = new Map(scope.journey.states.map((state) => [state.id, placesAtOnce(scope, state)]));
    const reported = new Set<string>();
    for (const state of scope.journey.states) {
      if (reported.has(state.id)) continue;
      const ahead = after(state.id, instant);
      if (!ahead.has(state.id)) continue;
      const loop = scope.journey.states.filter(({ id }) => ahead.has(id) && after(id, instant).has(state.id));
      for (const { id } of loop) reported.add(id);
      const names = listed(loop.map((each) => called(each, 'state')));
      yield { target: onState(state), message: `Customers can go around ${loop.length === 1 ? `from ${names} back to itself` : names} without ever waiting. Give one of these timeouts or transitions some time.` };
    }
  },
};

/** Where customers can get to from a state in no time. */
function placesAtOnce(scope: Scope, { id, timeout }: State): string[] {
  const places = scope.transitionsFrom(id).filter((transition) => isInstant(transition.duration)).map((transition) => transition.to);
  if (timeout?.to !== undefined && timeout.after !== undefined && durationMs(timeout.after) === 0) places.push(timeout.to);
  return places;
}

function isInstant(duration: Distribution | undefined): boolean {
  switch (duration?.kind) {
    case undefined:
      return false;
    case 'fixed':
      return durationMs(duration.value) === 0;
    case 'uniform':
      return durationMs(duration.max) === 0;
    case 'lognormal':
      return durationMs(duration.p90) === 0;
    case 'empirical':
      return duration.quantiles.every(({ value }) => durationMs(value) === 0);
  }
}

/** Every place one or more steps after this one. */
function after(id: string, steps: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set(steps.get(id));
  for (const place of seen) for (const next of steps.get(place) ?? []) seen.add(next);
  return seen;
}
