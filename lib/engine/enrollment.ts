import { z } from 'zod';
import { Channel } from '@/lib/journey/schema/channel';
import { Signal } from '@/lib/journey/schema/criterion';
import { Id } from '@/lib/journey/schema/id';
import { OUTCOME_KINDS } from '@/lib/journey/outcome';

/** An instant: whole milliseconds since 1970 in UTC. */
const Instant = z.number().int();
const Fields = z.record(z.string(), z.json());

/** What is known of a customer. `timeZone` is null, or a name nobody knows, when theirs is unknown. */
export const CustomerFacts = z.strictObject({
  attributes: Fields,
  segments: z.array(z.string()),
  /** What the customer said, by channel; a channel that is absent was never asked about. */
  consent: z.partialRecord(Channel, z.enum(['granted', 'denied'])),
  timeZone: z.string().nullable(),
  /** Why nothing may be sent on a channel, or anywhere when `channel` is null: "hard bounce", "complaint". */
  suppressions: z.array(z.strictObject({ channel: Channel.nullable(), why: z.string() })),
});
export type CustomerFacts = z.infer<typeof CustomerFacts>;

/** Something that will fall due, unless it is canceled before. */
export const Timer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('touchpoint'), dueMs: Instant, touchpoint: Id, because: z.enum(['entry', 'after', 'event', 'failure']) }),
  /** The moment from which a touchpoint without response has failed. */
  z.strictObject({ kind: z.literal('failure'), dueMs: Instant, touchpoint: Id }),
  z.strictObject({ kind: z.literal('timeout'), dueMs: Instant }),
  z.strictObject({ kind: z.literal('journey-timeout'), dueMs: Instant }),
  /** The next moment at which time alone may make a condition hold. */
  z.strictObject({ kind: z.literal('condition'), dueMs: Instant }),
]);
export type Timer = z.infer<typeof Timer>;

/** A touchpoint carried out, or skipped. `visit` counts the states entered until then. */
export const Execution = z.strictObject({
  touchpoint: Id,
  channel: Channel,
  atMs: Instant,
  result: z.enum(['sent', 'skipped']),
  transactional: z.boolean(),
  visit: z.int(),
  /** When the customer first gave the signal of success, in time for it to count. */
  engagedAtMs: Instant.nullable(),
});
export type Execution = z.infer<typeof Execution>;

/** A message on a channel at a time, as far as frequency caps care. */
export const Sent = z.strictObject({ channel: Channel, atMs: Instant });
export type Sent = z.infer<typeof Sent>;

/** What made a customer move or leave. */
export const Cause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('transition'), transition: Id }),
  z.strictObject({ kind: z.literal('timeout') }),
  z.strictObject({ kind: z.literal('journey-timeout') }),
  z.strictObject({ kind: z.literal('failure'), touchpoint: Id }),
  z.strictObject({ kind: z.literal('exit'), exit: z.union([z.literal('success'), z.int()]) }),
  z.strictObject({ kind: z.literal('opt-out') }),
  z.strictObject({ kind: z.literal('holdout') }),
  /** Around and around: within one moment, or for thousands of moves. */
  z.strictObject({ kind: z.literal('loop') }),
  /** The way leads to a part that the journey does not have. */
  z.strictObject({ kind: z.literal('nowhere'), to: z.string() }),
]);
export type Cause = z.infer<typeof Cause>;

/** How an enrollment ended: as one of the kinds of outcome, kept out to measure against, or stopped by the engine. */
export const Ending = z.enum([...OUTCOME_KINDS, 'held-out', 'stopped']);
export type Ending = z.infer<typeof Ending>;

export const Status = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('outside') }),
  z.strictObject({ kind: z.literal('active'), state: Id, enteredAtMs: Instant, stateEnteredAtMs: Instant, visit: z.int() }),
  z.strictObject({ kind: z.literal('ended'), atMs: Instant, outcome: Id.nullable(), how: Ending, by: Cause }),
]);
export type Status = z.infer<typeof Status>;

/**
 * One customer in one version of a journey: everything the engine has to know, as plain JSON. Make one with `newEnrollment`,
 * move it with `step`.
 */
export const Enrollment = z.strictObject({
  /** Content hash of the journey it belongs to. */
  journeyHash: z.string(),
  /** 1 the first time, 2 the second … */
  rotation: z.int().min(1),
  /** How the time before ended, when there was one. */
  previous: z.strictObject({ atMs: Instant, how: Ending }).nullable(),
  customer: CustomerFacts,
  status: Status,
  /** The latest moment the engine has seen. Time does not run backward. */
  clockMs: Instant.nullable(),
  timers: z.array(Timer),
  executions: z.array(Execution),
  /** Messages from before this enrollment that frequency caps still count. */
  sentBefore: z.array(Sent),
  /** As much of the past as the journey's criteria may still ask about. */
  events: z.array(z.strictObject({ name: z.string(), atMs: Instant, properties: Fields })),
  signals: z.array(z.strictObject({ touchpoint: Id, signal: Signal, atMs: Instant })),
});
export type Enrollment = z.infer<typeof Enrollment>;
