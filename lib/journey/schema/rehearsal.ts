import { z } from 'zod';
import { LONGEST_REHEARSAL_MS, MOST_SENT, MOST_STEPS, MOST_TIMES } from '../rehearsal-limits';
import { Channel } from './channel';
import { Signal } from './criterion';
import { Id } from './id';
import { Line } from './text';

/** What was pressed in a rehearsal, `afterMs` from its start. `wait`: time passed, and nothing else. */
export const RehearsalStep = z.strictObject({
  afterMs: z.int().min(0).max(LONGEST_REHEARSAL_MS),
  did: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('wait') }),
    z.strictObject({ kind: z.literal('event'), name: Line }),
    z.strictObject({ kind: z.literal('signal'), touchpoint: Id, signal: Signal }),
    z.strictObject({ kind: z.literal('opt-out'), from: z.union([Channel, z.literal('journey')]) }),
    z.strictObject({ kind: z.literal('segment'), segment: Line, member: z.boolean() }),
  ]),
});
export type RehearsalStep = z.infer<typeof RehearsalStep>;

/** The made-up customer: what is known of them when they come. A channel without a word is one nothing is known about. */
export const RehearsedCustomer = z.strictObject({
  attributes: z.record(z.string().max(200), z.union([z.string().max(500), z.number(), z.boolean()])),
  segments: z.array(Line).max(50),
  consent: z.partialRecord(Channel, z.enum(['granted', 'denied'])),
  /** IANA, "Europe/Berlin"; null: not known. */
  timeZone: z.string().max(100).nullable(),
  /** What they did in the hour before they came, and how often. */
  past: z.array(z.strictObject({ name: Line, times: z.int().min(1).max(MOST_TIMES) })).max(20).optional(),
});
export type RehearsedCustomer = z.infer<typeof RehearsedCustomer>;

/** Where a rehearsal ended: the state the customer is in or the outcome reached (null: neither), and what was sent, in order. */
export const RehearsalEnding = z.strictObject({ place: Id.nullable(), sent: z.array(Id).max(MOST_SENT) });
export type RehearsalEnding = z.infer<typeof RehearsalEnding>;

/**
 * One made-up customer's way through the journey, kept as a test: played again after every edit, it must end as `expected`. No part
 * of the meaning: neither hash nor approval sees it. It may speak of parts that are gone; then it ends differently.
 */
export const Rehearsal = z.strictObject({
  id: Id,
  name: Line.min(1),
  customer: RehearsedCustomer,
  /** When the customer comes, ISO 8601 in UTC. */
  startsAt: z.iso.datetime('must be a moment such as "2026-03-02T09:00:00Z"'),
  steps: z.array(RehearsalStep).max(MOST_STEPS),
  expected: RehearsalEnding,
});
export type Rehearsal = z.infer<typeof Rehearsal>;
