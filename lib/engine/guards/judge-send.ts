import { DAY_MS } from '@/lib/journey/duration';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { DeferReason, SkipReason } from '../effect';
import type { Enrollment, Sent } from '../enrollment';
import { firstInstant, isTimeZone, type Wait } from '../local-time';
import type { Policy } from '../policy';
import { hasConsent, isSuppressed } from './customer-guards';
import { freeOfCap } from './frequency-cap';
import { waitForQuietHours } from './quiet-hours';
import { waitForSendWindow } from './send-window';

/** Windows and quiet hours repeat weekly: what finds no time in two weeks never will. */
const SEARCH_MS = 15 * DAY_MS;

export type Verdict =
  | { kind: 'send' }
  | { kind: 'defer'; untilMs: number; why: Exclude<DeferReason, 'late'>; timeZone: string }
  | { kind: 'skip'; why: Exclude<SkipReason, 'other-state'> };

export type SendCircumstances = {
  policy: Policy;
  /** Messages to this customer that other journeys sent, as far back as the longest frequency cap. */
  elsewhere?: readonly Sent[];
  /** When the customer will have left: what can't be sent before is skipped. Infinity when nothing sets an end. */
  untilMs?: number;
};

/**
 * Whether a touchpoint may be sent at `atMs` (milliseconds since 1970): consent, suppression, frequency cap, quiet hours, send
 * window, in this order. Deferred is until the first instant at which all allow it, for the first reason in that order.
 */
export function judgeSend(touchpoint: Touchpoint, enrollment: Enrollment, atMs: number, { policy, elsewhere = [], untilMs = Infinity }: SendCircumstances): Verdict {
  const { customer } = enrollment;
  if (!hasConsent(touchpoint, customer, policy)) return { kind: 'skip', why: 'consent' };
  if (isSuppressed(touchpoint, customer)) return { kind: 'skip', why: 'suppression' };

  const timeZone = zoneOf(enrollment, policy);
  const freeMs = freeOfCap(touchpoint, enrollment, elsewhere, atMs, policy);
  if (freeMs > atMs && freeMs >= untilMs) return { kind: 'skip', why: 'frequency-cap' };
  let why: Exclude<DeferReason, 'late'> | undefined = freeMs > atMs ? 'frequency-cap' : undefined;
  const quiet = policy.quietHours[touchpoint.channel];
  const window = touchpoint.timing?.window;
  const rules: [why: 'quiet-hours' | 'send-window', wait: Wait][] = [];
  if (quiet && quiet.from !== quiet.until) rules.push(['quiet-hours', waitForQuietHours(quiet)]);
  if (window) rules.push(['send-window', waitForSendWindow(window)]);

  const lastMs = Math.min(untilMs, freeMs + SEARCH_MS);
  let thenMs = freeMs;
  for (let agreed = 0, i = 0; agreed < rules.length; i++) {
    const [name, wait] = rules[i % rules.length]!;
    const allowedMs = firstInstant(timeZone, thenMs, wait);
    agreed = allowedMs === thenMs ? agreed + 1 : 1;
    if (allowedMs > thenMs) why ??= name;
    thenMs = allowedMs;
    if (why !== undefined && thenMs >= lastMs) return { kind: 'skip', why };
  }
  return why === undefined ? { kind: 'send' } : { kind: 'defer', untilMs: thenMs, why, timeZone };
}

/** The time zone that counts for a customer: their own, where it is known, else the brand's. */
export function zoneOf({ customer: { timeZone } }: Enrollment, policy: Policy): string {
  return timeZone !== null && isTimeZone(timeZone) ? timeZone : policy.timeZone;
}
