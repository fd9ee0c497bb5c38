import { z } from 'zod';
import { WEEKDAYS } from '../touchpoint';
import { Channel } from './channel';
import { Signal } from './criterion';
import { Duration } from './duration';
import { Id } from './id';
import { Rate } from './rate';
import { Line, LongText, Text } from './text';

/** What the message says and is made of. `leadsTo` names the transition it is meant to bring about. */
export const Brief = z.strictObject({
  format: Line.optional(),
  keyMessage: Text.optional(),
  /** What this touch adds that the others do not say. */
  angle: Text.optional(),
  /** Call to action: what the customer is asked to do. */
  cta: Line.optional(),
  subject: Line.optional(),
  /** What an inbox shows after the subject. */
  preheader: Line.optional(),
  body: LongText.optional(),
  assets: z.array(Line).max(50).optional(),
  variables: z.array(Line).max(100).optional(),
  leadsTo: Id.optional(),
});
export type Brief = z.infer<typeof Brief>;

export const Weekday = z.enum(WEEKDAYS);
export type Weekday = z.infer<typeof Weekday>;

const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as "09:30"');

/** When sending is allowed, in the customer's local time. A window whose `until` is before `from` runs past midnight. */
export const SendWindow = z.strictObject({
  days: z.array(Weekday).min(1).max(7).optional(),
  from: ClockTime,
  until: ClockTime,
});
export type SendWindow = z.infer<typeof SendWindow>;

const window = SendWindow.optional();

/** What makes a touchpoint fire, and how long after. */
export const Timing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entry'), delay: Duration, window }),
  z.strictObject({
    kind: z.literal('after'),
    touchpoint: Id,
    if: z.enum(['engaged', 'not-engaged', 'always']),
    delay: Duration,
    window,
  }),
  z.strictObject({ kind: z.literal('event'), event: Line, delay: Duration, window }),
]);
export type Timing = z.infer<typeof Timing>;

/** How to tell that it worked: the signal, how long after sending it still counts, and how many are expected to give it. */
export const SuccessMetric = z.strictObject({
  signal: Signal.optional(),
  within: Duration.optional(),
  expectedRate: Rate.optional(),
});
export type SuccessMetric = z.infer<typeof SuccessMetric>;

/** What happens to those who do not engage. `wait` leaves them to the state's timeout. */
export const FailurePath = z.strictObject({
  after: Duration.optional(),
  then: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('touchpoint'), touchpoint: Id }),
    /** `to` is a state or an outcome. */
    z.strictObject({ kind: z.literal('move'), to: Id }),
    z.strictObject({ kind: z.literal('wait') }),
  ]),
});
export type FailurePath = z.infer<typeof FailurePath>;

/** How a customer says no, and whether that ends this channel or the whole journey for them. */
export const OptOut = z.strictObject({
  mechanism: z.enum(['unsubscribe-link', 'stop-keyword', 'in-app-setting', 'device-setting', 'ad-preference', 'unfollow', 'spoken-request']),
  leaves: z.enum(['channel', 'journey']),
});
export type OptOut = z.infer<typeof OptOut>;

export const LocaleVariant = z.strictObject({
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "de" or "pt-BR"'),
  subject: Line.optional(),
  preheader: Line.optional(),
  body: LongText.optional(),
  cta: Line.optional(),
});
export type LocaleVariant = z.infer<typeof LocaleVariant>;

/** One message to one customer, with its five elements: channel, brief, timing, success metric, failure path; and the opt-out. */
export const Touchpoint = z.strictObject({
  id: Id,
  name: Line,
  channel: Channel,
  platform: Line.optional(),
  /** A message the customer needs (a receipt, a password reset): exempt from frequency caps. */
  transactional: z.boolean().optional(),
  variants: z.array(LocaleVariant).max(100).optional(),
  brief: Brief.optional(),
  timing: Timing.optional(),
  success: SuccessMetric.optional(),
  failure: FailurePath.optional(),
  optOut: OptOut.optional(),
  /** Cost of one touch in the journey's currency; else the channel's cost counts. */
  cost: z.number().nonnegative().optional(),
});
export type Touchpoint = z.infer<typeof Touchpoint>;
