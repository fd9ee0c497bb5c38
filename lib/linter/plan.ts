import type { Duration } from '@/lib/journey/duration';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';

/** A touchpoint of a state with the time at which it falls due. */
export type PlannedTouch = {
  touchpoint: Touchpoint;
  /** Milliseconds from entering the state or, where an event sets it off, from that event. Sums up the touchpoints it follows in this state. */
  offsetMs: number;
  /** The event that sets it off, or sets off the touchpoint its chain begins with. Counts as happening at most once per stay. */
  event: string | undefined;
  /** The touchpoint of the same state that it follows, and whether only if that one engaged the customer. */
  parent: PlannedTouch | undefined;
  when: 'always' | 'engaged' | 'not-engaged';
};

/**
 * When the touchpoints of a state fall due, in document order; `ms` gives the milliseconds of a duration. Left out are those without timing, and those that follow each
 * other in a circle. One that follows a touchpoint of another state counts from entering this one.
 */
export function planState({ touchpoints }: State, ms: (duration: Duration) => number): PlannedTouch[] {
  if (touchpoints.length === 0) return NOTHING;
  const known = new Map<string, PlannedTouch | undefined>();
  const plan = (touchpoint: Touchpoint): PlannedTouch | undefined => {
    if (known.has(touchpoint.id)) return known.get(touchpoint.id);
    known.set(touchpoint.id, undefined);
    const planned = planTouch(touchpoint, ms, (id) => touchpoints.find((other) => other.id === id), plan);
    known.set(touchpoint.id, planned);
    return planned;
  };
  const plans: PlannedTouch[] = [];
  for (const touchpoint of touchpoints) {
    const planned = plan(touchpoint);
    if (planned) plans.push(planned);
  }
  return plans;
}

const NOTHING: PlannedTouch[] = [];

function planTouch(
  touchpoint: Touchpoint,
  ms: (duration: Duration) => number,
  find: (id: string) => Touchpoint | undefined,
  plan: (touchpoint: Touchpoint) => PlannedTouch | undefined,
): PlannedTouch | undefined {
  const { timing } = touchpoint;
  if (!timing) return undefined;
  const delayMs = ms(timing.delay);
  const before = timing.kind === 'after' ? find(timing.touchpoint) : undefined;
  if (timing.kind !== 'after' || !before) {
    return { touchpoint, offsetMs: delayMs, event: timing.kind === 'event' ? timing.event : undefined, parent: undefined, when: 'always' };
  }
  const parent = plan(before);
  return parent && { touchpoint, offsetMs: parent.offsetMs + delayMs, event: parent.event, parent, when: timing.if };
}

/** Whether no customer gets both in one stay: one of them is for those whom a touchpoint engaged, the other for those whom it did not. */
export function neverBoth(a: PlannedTouch, b: PlannedTouch): boolean {
  for (let x = a; x.parent; x = x.parent) {
    if (x.when === 'always') continue;
    for (let y = b; y.parent; y = y.parent) if (y.parent === x.parent && y.when !== 'always' && y.when !== x.when) return true;
  }
  return false;
}
