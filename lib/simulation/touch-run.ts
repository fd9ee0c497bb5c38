import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/lib/journey/duration';
import { interpolate } from './interpolate';
import { draw, newStream, startStream, streamKey } from './random';
import { MINUTES_A_WEEK, NEVER } from './send-hours';
import { openLedger } from './touch-ledger';
import { IF_ENGAGED, IF_NOT_ENGAGED, NONE, NO_MOVE, type Response, type TouchPlan } from './touch-plan';
import { CANCELED, COLUMNS, DUE, ENGAGED, HELD_BY_CAP, HELD_BY_QUIET, HELD_BY_WINDOW, HOURS_A_WEEK, MOVED, newTouchTally, PRESSED, SENT, SKIPPED_FOR_CAP, SKIPPED_FOR_CONSENT, type TouchTally } from './touch-tally'; // prettier-ignore

const WEEK_MS = MINUTES_A_WEEK * MINUTE_MS;

/** How a stay ended: as the chain drew it, by opting out of the journey, or by a failure path. */
export const AS_DRAWN = 0;
export const BY_OPT_OUT = 1;
export const BY_FAILURE = 2;

/** Where a touchpoint is in the present stay; held ones fell due and were put off. */
const FREE = 0;
const PLANNED = 1;
const HELD = 2;
const HANDLED = 3;

/** What can happen to a touchpoint, in the order in which it does at one moment. */
const ENGAGE = 0;
const FAIL = 1;
const FALL_DUE = 2;
const KINDS = 3;

/** What is known of the present customer: when they opt out of the journey; when they entered, by the clock of the local week. */
const OUT_MS = 0;
const ENTERED_MS = 1;
/** Of the present stay: the age it has come to, and the age at which its timeout or the journey's ends it at the latest. */
const NOW_MS = 2;
const STATE_ENDS_MS = 3;

/** Where `ages` holds what `stay` is told. */
export const FROM_MS = 0;
export const LEAVE_MS = 1;
export const LIMIT_MS = 2;
export const JOURNEY_ENDS_MS = 3;

export type TouchRun = {
  tally: TouchTally;
  /** A new customer: nothing sent, nothing refused, and a moment of the week at which they enter. */
  begin(customer: number): void;
  /**
   * Carries out what happens in state s. `ages` says from when (FROM_MS), when the chain takes the customer out (LEAVE_MS), how
   * long at most to go on (LIMIT_MS), and when the journey's own timeout will come (JOURNEY_ENDS_MS): numbers handed over in an
   * array cost no memory. Tells how the stay ended; `early` then holds when and to which place, unless it ended as drawn.
   */
  stay(s: number): number;
  ages: Float64Array;
  early: Float64Array;
  /** The customer's journey is over, or watched no longer, at age `endMs`. */
  finish(endMs: number): void;
};

/**
 * Prepares to carry out the touchpoints of a plan, as `step` of the engine would. Customer i's draws depend on (seed, i) alone
 * and are apart from those of the chain. For each touch sent: opt-out and when, then response and when, as far as they matter.
 */
export function startTouches(plan: TouchPlan, seed: number, horizonMs: number): TouchRun {
  const { first, channel, transactional, entryDelayMs, firstFollower, follower, followerIf, followerDelayMs, firstLate, late, lateLeader, lateIf, lateDelayMs } = plan;
  const { engageRate, timed, response, failAfterMs, failTouch, failTo, optOutRate, endsJourney, hours, quiet, timeoutMs, optOutDelay, optOutPlace } = plan;
  const touchpoints = plan.touchpoints.length;
  const tally = newTouchTally(plan, horizonMs);
  const { byTouch, byDay, days, byHour } = tally;

  const key = streamKey(seed, 'touches');
  const stream = newStream();
  const own = new Float64Array(4);
  const ages = new Float64Array(4);
  const early = new Float64Array(2);
  const status = new Uint8Array(touchpoints);
  /** When each kind of thing happens to each touchpoint, by age, and what was set first among equals. */
  const nextMs = new Float64Array(touchpoints * KINDS).fill(Infinity);
  const order = new Int32Array(touchpoints * KINDS);
  const touchOf = order.map((_, slot) => Math.floor(slot / KINDS));
  const kindOf = Uint8Array.from(order, (_, slot) => slot % KINDS);
  let orders = 0;
  /** Whether it was planned in the wake of another, and whether a cap has pressed on it. */
  const follows = new Uint8Array(touchpoints);
  const pressed = new Uint8Array(touchpoints);
  /** For those that are followed in other states: when last sent or skipped, and engaged with. */
  const followedElsewhere = late.length > 0;
  const handledAtMs = new Float64Array(touchpoints);
  const engagedAtMs = new Float64Array(touchpoints);
  const ledger = openLedger(plan, tally);

  /** At least a millisecond, so that a response comes after everything else of the moment of sending. */
  const delay = ({ shares, ms }: Response): number => Math.max(1, Math.round(interpolate(shares, ms, 0, shares.length - 1, draw(stream))));

  const plan_ = (t: number, atMs: number, following: number): void => {
    if (status[t] !== FREE) return;
    status[t] = PLANNED;
    follows[t] = following;
    pressed[t] = 0;
    nextMs[t * KINDS + FALL_DUE] = atMs;
    order[t * KINDS + FALL_DUE] = orders++;
  };

  const planFollowers = (t: number): void => {
    const atMs = own[NOW_MS]!;
    for (let f = firstFollower[t]!; f < firstFollower[t + 1]!; f++) {
      if (followerIf[f] !== IF_ENGAGED) plan_(follower[f]!, atMs + followerDelayMs[f]!, 1);
    }
  };

  const unplan = (t: number): void => {
    if (follows[t] === 0 || (status[t] !== PLANNED && status[t] !== HELD)) return;
    if (status[t] === HELD) byTouch[t * COLUMNS + CANCELED]! += 1;
    status[t] = FREE;
    nextMs[t * KINDS + FALL_DUE] = Infinity;
  };

  const engage = (s: number, t: number): void => {
    const atMs = own[NOW_MS]!;
    nextMs[t * KINDS + ENGAGE] = Infinity;
    if (t >= first[s]! && t < first[s + 1]!) {
      nextMs[t * KINDS + FAIL] = Infinity;
      for (let f = firstFollower[t]!; f < firstFollower[t + 1]!; f++) {
        if (followerIf[f] === IF_NOT_ENGAGED) unplan(follower[f]!);
        else if (followerIf[f] === IF_ENGAGED) plan_(follower[f]!, atMs + followerDelayMs[f]!, 1);
      }
      return;
    }
    for (let k = firstLate[s]!; k < firstLate[s + 1]!; k++) {
      if (lateLeader[k] !== t) continue;
      if (lateIf[k] === IF_NOT_ENGAGED) unplan(late[k]!);
      else if (lateIf[k] === IF_ENGAGED) plan_(late[k]!, atMs + lateDelayMs[k]!, 1);
    }
  };

  const send = (t: number): void => {
    const atMs = own[NOW_MS]!;
    const c = channel[t]!;
    byTouch[t * COLUMNS + SENT]! += 1;
    ledger.send(c, atMs, transactional[t] === 1);
    byDay[c * days + Math.min(Math.floor(atMs / DAY_MS), days - 1)]! += 1;
    byHour[c * HOURS_A_WEEK + ofWeek(Math.floor((atMs + own[ENTERED_MS]!) / HOUR_MS), HOURS_A_WEEK)]! += 1;
    status[t] = HANDLED;

    const optsOut = optOutRate[t]!;
    if (optsOut > 0 && draw(stream) < optsOut) {
      const outMs = atMs + delay(optOutDelay);
      ledger.refuse(c, outMs, t);
      if (endsJourney[t] === 1 && outMs < own[OUT_MS]!) own[OUT_MS] = outMs;
    }
    const engages = engageRate[t]!;
    if (engages > 0 && draw(stream) < engages) {
      byTouch[t * COLUMNS + ENGAGED]! += 1;
      if (timed[t] === 1) {
        // A response to the same touchpoint of an earlier stay may still be on its way: the first one counts.
        const slot = t * KINDS + ENGAGE;
        nextMs[slot] = Math.min(nextMs[slot]!, atMs + delay(response[t]!));
        order[slot] = orders++;
      }
    }
    if (followedElsewhere) {
      handledAtMs[t] = atMs;
      engagedAtMs[t] = nextMs[t * KINDS + ENGAGE]!;
    }
    if (failAfterMs[t] !== NONE) {
      nextMs[t * KINDS + FAIL] = atMs + failAfterMs[t]!;
      order[t * KINDS + FAIL] = orders++;
    }
    planFollowers(t);
  };

  /** Whether the failure path moves the customer. */
  const fail = (t: number): boolean => {
    const atMs = own[NOW_MS]!;
    if (failTouch[t] !== NONE) plan_(failTouch[t]!, atMs, 0);
    if (failTo[t] === NO_MOVE) return false;
    byTouch[t * COLUMNS + MOVED]! += 1;
    early[0] = atMs;
    early[1] = failTo[t]!;
    return true;
  };

  /** Whether skipping it moves the customer. */
  const skip = (t: number, reason: number): boolean => {
    byTouch[t * COLUMNS + reason]! += 1;
    status[t] = HANDLED;
    nextMs[t * KINDS + ENGAGE] = Infinity;
    if (followedElsewhere) {
      handledAtMs[t] = own[NOW_MS]!;
      engagedAtMs[t] = Infinity;
    }
    if (fail(t)) return true;
    planFollowers(t);
    return false;
  };

  /** A touch falls due: sent, held back, or skipped; whether that moves the customer. */
  const fallDue = (t: number): boolean => {
    const atMs = own[NOW_MS]!;
    const slot = t * KINDS + FALL_DUE;
    nextMs[slot] = Infinity;
    if (status[t] === PLANNED) byTouch[t * COLUMNS + DUE]! += 1;
    const c = channel[t]!;
    if (ledger.isClosed(c, atMs)) return skip(t, SKIPPED_FOR_CONSENT);

    let why = NONE;
    let thenMs = atMs;
    const freeMs = transactional[t] === 1 ? 0 : ledger.freeMs(c);
    if (freeMs > atMs) {
      thenMs = freeMs;
      why = HELD_BY_CAP;
      if (pressed[t] === 0) {
        pressed[t] = 1;
        byTouch[t * COLUMNS + PRESSED]! += 1;
      }
    }
    const wait = hours[t];
    if (wait !== undefined && thenMs !== Infinity) {
      const minute = Math.floor((thenMs + own[ENTERED_MS]!) / MINUTE_MS);
      const place = ofWeek(minute, MINUTES_A_WEEK);
      const minutes = wait[place]!;
      if (minutes !== 0) {
        thenMs = minutes === NEVER ? Infinity : (minute + minutes) * MINUTE_MS - own[ENTERED_MS]!;
        if (why === NONE) why = (quiet[t]?.[place] ?? 0) > 0 ? HELD_BY_QUIET : HELD_BY_WINDOW;
      }
    }
    if (why === NONE) send(t);
    else if (thenMs >= own[STATE_ENDS_MS]! || thenMs === Infinity) return skip(t, why - HELD_BY_CAP + SKIPPED_FOR_CAP);
    else {
      status[t] = HELD;
      byTouch[t * COLUMNS + why]! += 1;
      nextMs[slot] = thenMs;
      order[slot] = orders++;
    }
    return false;
  };

  const enter = (s: number): void => {
    const fromMs = ages[FROM_MS]!;
    for (let t = first[s]!; t < first[s + 1]!; t++) {
      const slot = t * KINDS;
      status[t] = FREE;
      nextMs[slot + FAIL] = Infinity;
      nextMs[slot + FALL_DUE] = Infinity;
      if (nextMs[slot + ENGAGE]! <= fromMs) nextMs[slot + ENGAGE] = Infinity;
    }
    for (let t = first[s]!; t < first[s + 1]!; t++) if (entryDelayMs[t] !== NONE) plan_(t, fromMs + entryDelayMs[t]!, 0);
    for (let k = firstLate[s]!; k < firstLate[s + 1]!; k++) {
      const leader = lateLeader[k]!;
      const engaged = engagedAtMs[leader]! <= fromMs;
      if (handledAtMs[leader]! < 0 || (lateIf[k] === IF_ENGAGED && !engaged) || (lateIf[k] === IF_NOT_ENGAGED && engaged)) continue;
      const sinceMs = lateIf[k] === IF_ENGAGED ? engagedAtMs[leader]! : handledAtMs[leader]!;
      plan_(late[k]!, Math.max(fromMs, sinceMs + lateDelayMs[k]!), 1);
    }
  };

  const leave = (s: number): void => {
    for (let t = first[s]!; t < first[s + 1]!; t++) if (status[t] === HELD) byTouch[t * COLUMNS + CANCELED]! += 1;
  };

  /** Whether slot `a` comes before slot `b`, both at the same moment. */
  const isBefore = (a: number, b: number): boolean => {
    const rank = kindOf[a]! - kindOf[b]!;
    return rank === 0 ? order[a]! < order[b]! : rank < 0;
  };

  return {
    tally,
    early,
    ages,
    begin(customer) {
      startStream(stream, key, customer);
      own[OUT_MS] = Infinity;
      own[ENTERED_MS] = Math.floor(draw(stream) * WEEK_MS);
      orders = 0;
      for (let slot = ENGAGE; slot < nextMs.length; slot += KINDS) nextMs[slot] = Infinity;
      ledger.clear();
      if (followedElsewhere) handledAtMs.fill(-1);
    },
    stay(s) {
      const fromMs = ages[FROM_MS]!;
      const limitMs = ages[LIMIT_MS]!;
      const leaveMs = ages[LEAVE_MS]!;
      const stopMs = Math.min(leaveMs, limitMs);
      const firstSlot = first[s]! * KINDS;
      const endSlot = first[s + 1]! * KINDS;
      const firstK = firstLate[s]!;
      const endK = firstLate[s + 1]!;
      if (firstSlot < endSlot || firstK < endK) {
        own[STATE_ENDS_MS] = Math.min(fromMs + timeoutMs[s]!, ages[JOURNEY_ENDS_MS]!);
        enter(s);
        for (;;) {
          let slot = NONE;
          let atMs = stopMs;
          for (let i = firstSlot; i < endSlot; i++) {
            const ms = nextMs[i]!;
            if (ms > atMs) continue;
            if (ms < atMs || (slot === NONE ? kindOf[i] === ENGAGE : isBefore(i, slot))) {
              slot = i;
              atMs = ms;
            }
          }
          for (let k = firstK; k < endK; k++) {
            const i = lateLeader[k]! * KINDS + ENGAGE;
            const ms = nextMs[i]!;
            if (ms <= fromMs || ms > atMs) continue;
            if (ms < atMs || slot === NONE || isBefore(i, slot)) {
              slot = i;
              atMs = ms;
            }
          }
          if (slot === NONE || atMs === Infinity || own[OUT_MS]! <= atMs) break;
          const t = touchOf[slot]!;
          const kind = kindOf[slot]!;
          own[NOW_MS] = atMs;
          if (kind === ENGAGE) engage(s, t);
          else {
            nextMs[slot] = Infinity;
            if (kind === FAIL ? fail(t) : fallDue(t)) {
              leave(s);
              return BY_FAILURE;
            }
          }
        }
        leave(s);
      }
      if (own[OUT_MS]! > stopMs) return AS_DRAWN;
      if (own[OUT_MS] === Infinity) return AS_DRAWN;
      early[0] = own[OUT_MS]!;
      early[1] = optOutPlace;
      tally.leftByOptOut[0]! += 1;
      return BY_OPT_OUT;
    },
    finish: ledger.settle,
  };
}

/** The place in the week of an hour or minute counted on and on. The remainder of large numbers is costly; this is not. */
function ofWeek(count: number, length: number): number {
  return (count - Math.floor(count / length) * length) | 0;
}
