import { DAY_MS } from '@/lib/journey/duration';
import type { ChannelReport, PerCustomer, TouchCounts, TouchReport } from './report';
import type { TouchPlan } from './touch-plan';
import type { TouchRules } from './touch-rules';
import { CANCELED, COLUMNS, DUE, ENGAGED, HELD_BY_CAP, HELD_BY_QUIET, HELD_BY_WINDOW, HOURS_A_WEEK, MOST_TOUCHES, MOVED, OPTED_OUT, PRESSED, SENT, SKIPPED_FOR_CAP, SKIPPED_FOR_CONSENT, type TouchTally } from './touch-tally'; // prettier-ignore

type Entrants = { customers: number; horizonMs: number; entrantsPerDay: number | undefined };

/** What the touchpoints did, per entrant. */
export function reportTouches(plan: TouchPlan, tally: TouchTally, rules: TouchRules, { customers, horizonMs, entrantsPerDay }: Entrants): TouchReport {
  const numbers = plan.touchpoints.map((_, t) => t);
  const perEntrant = (count: number) => (customers > 0 ? count / customers : 0);
  const countsOf = (own: number[]): TouchCounts => {
    const sum = (column: number) => perEntrant(own.reduce((total, t) => total + tally.byTouch[t * COLUMNS + column]!, 0));
    const due = sum(DUE);
    return {
      due,
      sent: sum(SENT),
      deferred: { 'frequency-cap': sum(HELD_BY_CAP), 'quiet-hours': sum(HELD_BY_QUIET), 'send-window': sum(HELD_BY_WINDOW) },
      skipped: { consent: sum(SKIPPED_FOR_CONSENT), 'frequency-cap': sum(SKIPPED_FOR_CAP), 'quiet-hours': sum(SKIPPED_FOR_CAP + 1), 'send-window': sum(SKIPPED_FOR_CAP + 2) },
      canceled: sum(CANCELED),
      engaged: sum(ENGAGED),
      optedOut: sum(OPTED_OUT),
      capPressure: due > 0 ? sum(PRESSED) / due : 0,
      cost: perEntrant(own.reduce((total, t) => total + tally.byTouch[t * COLUMNS + SENT]! * plan.cost[t]!, 0)),
    };
  };
  const rows = (flat: Float64Array, width: number, row: number) => Array.from(flat.subarray(row * width, (row + 1) * width), perEntrant);
  const byDay = plan.channels.map((channel, c) => ({ channel, perEntrant: rows(tally.byDay, tally.days, c) }));
  return {
    all: { ...countsOf(numbers), perCustomer: perCustomer(tally, plan.channels.length) },
    touchpoints: plan.touchpoints.map((touchpoint, t) => ({
      ...touchpoint,
      channel: plan.channels[plan.channel[t]!]!,
      ...countsOf([t]),
      moved: perEntrant(tally.byTouch[t * COLUMNS + MOVED]!),
    })),
    channels: plan.channels.map(
      (channel, c): ChannelReport => ({
        channel,
        ...countsOf(numbers.filter((t) => plan.channel[t] === c)),
        perCustomer: perCustomer(tally, c),
        optOutShare: perEntrant(tally.optedOut[c]!),
        optOutRate: rules.optOuts[channel] ?? null,
      }),
    ),
    leftByOptOut: perEntrant(tally.leftByOptOut[0]!),
    byDay: { open: !(horizonMs <= tally.days * DAY_MS), channels: byDay },
    byHour: plan.channels.map((channel, c) => ({ channel, perEntrant: rows(tally.byHour, HOURS_A_WEEK, c) })),
    load: entrantsPerDay === undefined ? null : { entrantsPerDay, perDay: addUp(byDay.map((each) => each.perEntrant), tally.days, entrantsPerDay) },
  };
}

function perCustomer({ customersByTouches }: TouchTally, row: number): PerCustomer {
  const counts = customersByTouches.subarray(row * (MOST_TOUCHES + 1), (row + 1) * (MOST_TOUCHES + 1));
  const customers = counts.reduce((sum, count) => sum + count, 0);
  if (customers === 0) return { mean: 0, p90: 0, most: 0 };
  let below = 0;
  const p90 = counts.findIndex((count) => (below += count) >= 0.9 * customers);
  return { mean: counts.reduce((sum, count, touches) => sum + count * touches, 0) / customers, p90, most: counts.findLastIndex((count) => count > 0) };
}

/** With the same number entering every day: on day d those who entered today, yesterday, and so on are written to. */
function addUp(channels: number[][], days: number, entrantsPerDay: number): number[] {
  let sum = 0;
  return Array.from({ length: days }, (_, day) => (sum += entrantsPerDay * channels.reduce((total, perEntrant) => total + perEntrant[day]!, 0)));
}
