import type { OutcomeKind } from '@/lib/journey/outcome';
import type { FlowReport } from './report';

/** Where an arc leads that leads nowhere: the customer stays in the state for ever. */
export const NOWHERE = -1;

/** What a destination means for the customer. */
export const UNDECIDED = 0;
export const CONVERTED = 1;
export const LOST = 2;

/**
 * A journey as flat arrays: a semi-Markov chain. Places are numbered in document order, states first (0 … n − 1), then
 * outcomes (n …). The arcs out of state s are numbers `firstArc[s]` to `firstArc[s + 1]` − 1, transitions by priority and
 * then the rest: the timeout, or {@link NOWHERE} when there is none. States of a loop without an end lead nowhere as a whole,
 * so that from every state an end can be reached. Times are in milliseconds.
 */
export type Chain = {
  states: { id: string; name: string }[];
  outcomes: { id: string; name: string; kind: OutcomeKind }[];
  /** Number of the state in which everyone starts; {@link NOWHERE} when there is none. */
  start: number;
  firstArc: Int32Array;
  arcTo: Int32Array;
  /** Share of those entering the state who take this arc; each state's shares add up to 1. */
  arcShare: Float64Array;
  /** Shares added up within the state: the arc is taken by a draw below this and not below the one before. */
  arcUntil: Float64Array;
  /** The drawn way that this arc is; none for an arc that leads nowhere. */
  arcWay: (Omit<FlowReport, 'perEntrant'> | undefined)[];
  /** The arc's `DurationLaw`. Empirical arcs hold their first point's index in `arcA` and the last one's in `arcB`. */
  arcLaw: Uint8Array;
  arcA: Float64Array;
  arcB: Float64Array;
  arcBelow: Float64Array;
  arcMeanMs: Float64Array;
  pointShare: Float64Array;
  pointMs: Float64Array;
  /** UNDECIDED, CONVERTED or LOST by number of place; {@link fateOf} reads it. */
  fate: Uint8Array;
  /** The journey's own timeout: everyone still inside at this age moves to that place, once. */
  timeout: { afterMs: number; to: number } | undefined;
  /** Plain sentences: why the figures mean nothing, and what to mend. */
  refusals: string[];
  /** Plain sentences: what was filled in or left out. */
  assumptions: string[];
};

/** What leaving for a place means: going nowhere is a loss. */
export function fateOf(chain: Chain, place: number): number {
  return place === NOWHERE ? LOST : chain.fate[place]!;
}
