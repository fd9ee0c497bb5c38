import { z } from 'zod';
import { MOST_REHEARSALS } from '../rehearsal-limits';
import { OBJECTIVES, SCHEMA_VERSION } from '../journey';
import { Channel } from './channel';
import { Criterion } from './criterion';
import { Duration } from './duration';
import { Id } from './id';
import { Note } from './note';
import { Outcome } from './outcome';
import { Rehearsal } from './rehearsal';
import { State, Timeout } from './state';
import { Suppression } from './suppression';
import { Line, Text } from './text';
import { Transition } from './transition';

export const Objective = z.enum(OBJECTIVES);
export type Objective = z.infer<typeof Objective>;

export const EntryTrigger = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('event'), name: Line }),
  z.strictObject({ kind: z.literal('segment'), id: Line }),
  z.strictObject({ kind: z.literal('schedule'), every: Duration }),
  z.strictObject({ kind: z.literal('api') }),
  z.strictObject({ kind: z.literal('journey'), id: Line }),
]);
export type EntryTrigger = z.infer<typeof EntryTrigger>;

export const Reentry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('never') }),
  z.strictObject({ kind: z.literal('after'), wait: Duration }),
  z.strictObject({ kind: z.literal('always') }),
]);
export type Reentry = z.infer<typeof Reentry>;

/** Who comes in, by what, and into which state. */
export const Entry = z.strictObject({
  criteria: Criterion.optional(),
  trigger: EntryTrigger.optional(),
  /** The state in which every customer starts. */
  start: Id.optional(),
  reentry: Reentry,
  /** Share of qualifying customers kept out, to measure against. */
  holdoutShare: z.number().min(0).max(1),
});
export type Entry = z.infer<typeof Entry>;

/** What ends the journey from any state, checked at once: success converts, each other exit leads to its outcome. */
export const Exit = z.strictObject({
  success: Criterion.optional(),
  others: z.array(z.strictObject({ criterion: Criterion.optional(), to: Id.optional() })).max(20),
});
export type Exit = z.infer<typeof Exit>;

export const Kpi = z.strictObject({
  name: Line,
  target: z.number().nonnegative().optional(),
  unit: z.enum(['share', 'count', 'currency', 'days']).optional(),
});
export type Kpi = z.infer<typeof Kpi>;

export const Kpis = z.strictObject({
  primary: Kpi.optional(),
  secondary: z.array(Kpi).max(50),
  diagnostics: z.array(Kpi).max(50),
});
export type Kpis = z.infer<typeof Kpis>;

/** Money in `currency` (ISO 4217); entrants per day of the launch. */
export const Economics = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be a currency code such as "USD"'),
  valuePerConversion: z.number().nonnegative().optional(),
  costPerTouch: z.partialRecord(Channel, z.number().nonnegative()),
  fixedCost: z.number().nonnegative().optional(),
  entrantsPerDay: z.number().nonnegative().optional(),
});
export type Economics = z.infer<typeof Economics>;

/** Where a part stands on the canvas, in pixels at zoom 1. */
export const Position = z.strictObject({ x: z.number(), y: z.number() });
export type Position = z.infer<typeof Position>;

/** Positions by id of state, outcome or note. No part of the meaning: neither hash nor approval sees it. */
export const Layout = z.record(Id, Position);
export type Layout = z.infer<typeof Layout>;

/**
 * The journey document: who enters, the states they pass through, the ways between them, and how it ends.
 * It loads however incomplete it is; what is missing is the linter's business. Parse with `parseJourney`.
 */
export const Journey = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    name: Line,
    objective: Objective,
    summary: Text.optional(),
    entry: Entry,
    exit: Exit,
    timeout: Timeout.optional(),
    kpis: Kpis,
    economics: Economics,
    states: z.array(State).max(200),
    transitions: z.array(Transition).max(2_000),
    outcomes: z.array(Outcome).max(100),
    suppressions: z.array(Suppression).max(500).optional(),
    layout: Layout,
    notes: z.array(Note).max(100).optional(),
    rehearsals: z.array(Rehearsal).max(MOST_REHEARSALS).optional(),
  })
  .meta({ id: 'Journey', title: 'Journey document' });
export type Journey = z.infer<typeof Journey>;
