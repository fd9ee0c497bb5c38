import { z } from 'zod';
import { Channel } from '@/lib/journey/schema/channel';
import { Signal } from '@/lib/journey/schema/criterion';
import { Id } from '@/lib/journey/schema/id';

const Fields = z.record(z.string(), z.json());

/** What can happen to an enrollment. When it happens is said apart, as `now`. */
export const Event = z.discriminatedUnion('kind', [
  /** The customer is to come in. */
  z.strictObject({ kind: z.literal('enter') }),
  /** Time has passed, and nothing else. */
  z.strictObject({ kind: z.literal('timer') }),
  z.strictObject({ kind: z.literal('event'), name: z.string(), properties: Fields.optional() }),
  /** The customer reacted to a touchpoint; "unsubscribed" is an opt-out the way the touchpoint says. */
  z.strictObject({ kind: z.literal('signal'), touchpoint: Id, signal: Signal }),
  /** Attributes got new values; null means unknown. */
  z.strictObject({ kind: z.literal('attribute'), set: Fields }),
  z.strictObject({ kind: z.literal('segment'), segment: z.string(), member: z.boolean() }),
  /** The customer wants no more on a channel, or none of this journey. */
  z.strictObject({ kind: z.literal('opt-out'), from: z.union([Channel, z.literal('journey')]) }),
  z.strictObject({ kind: z.literal('consent'), channel: Channel, to: z.enum(['granted', 'denied']) }),
  /** Sending was ruled out on a channel (or anywhere: null), or is possible again when `why` is null. */
  z.strictObject({ kind: z.literal('suppression'), channel: Channel.nullable(), why: z.string().nullable() }),
  /** What a transition waits for is taken to have happened, whatever its trigger says: for rehearsals and comparisons. */
  z.strictObject({ kind: z.literal('take'), transition: Id }),
]);
export type Event = z.infer<typeof Event>;
export type EventOf<Kind extends Event['kind']> = Extract<Event, { kind: Kind }>;
