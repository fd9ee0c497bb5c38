import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { wholeMs } from './duration-law';

/** A touchpoint that falls due `delayMs` after entering its state, for the share of customers who meet its conditions. */
export type DueTouch = {
  touchpoint: Touchpoint;
  delayMs: number;
  share: number;
  /** Which earlier touchpoints the customer must have answered (true) or not (false). */
  conditions: ReadonlyMap<string, boolean>;
};

/**
 * When each touchpoint of a state falls due, if the customer is still there. Follow-ups count from when the touchpoint before fell
 * due; answering has the expected rate of that touchpoint, 0 where none is given. Touchpoints on an event, without timing, or
 * after one of these or of themselves, are left out: nothing says when they come.
 */
export function dueTouches({ touchpoints }: State): DueTouch[] {
  const byId = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const known = new Map<string, DueTouch | undefined>();
  const find = (id: string): DueTouch | undefined => {
    if (known.has(id)) return known.get(id);
    known.set(id, undefined);
    const touchpoint = byId.get(id);
    const timing = touchpoint?.timing;
    if (!touchpoint || !timing || timing.kind === 'event') return undefined;
    const delayMs = wholeMs(timing.delay);
    let due: DueTouch | undefined;
    if (timing.kind === 'entry') due = { touchpoint, delayMs, share: 1, conditions: new Map() };
    else {
      const before = find(timing.touchpoint);
      if (!before) return undefined;
      const conditions = new Map(before.conditions);
      if (timing.if !== 'always') conditions.set(timing.touchpoint, timing.if === 'engaged');
      due = { touchpoint, delayMs: before.delayMs + delayMs, share: shareMeeting(byId, conditions), conditions };
    }
    known.set(id, due);
    return due;
  };
  return touchpoints.flatMap(({ id }) => find(id) ?? []);
}

/** Share of customers who meet the conditions of both touches. */
export function shareOfBoth(state: State, one: DueTouch, other: DueTouch): number {
  if (one.conditions.size === 0 || other.conditions.size === 0) return one.share * other.share;
  const both = new Map(one.conditions);
  for (const [id, answered] of other.conditions) {
    if (both.has(id) && both.get(id) !== answered) return 0;
    both.set(id, answered);
  }
  return shareMeeting(new Map(state.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint])), both);
}

function shareMeeting(byId: ReadonlyMap<string, Touchpoint>, conditions: ReadonlyMap<string, boolean>): number {
  let share = 1;
  for (const [id, answered] of conditions) {
    const rate = byId.get(id)?.success?.expectedRate?.value ?? 0;
    share *= answered ? rate : 1 - rate;
  }
  return share;
}
