import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STATE_LIMIT, type Journey } from '@/lib/journey/journey';
import { parseJourney } from '@/lib/journey/parse';
import { arbitraryJourney } from '@/lib/journey/testing/arbitrary';
import { splitJourney } from './split-journey';
import { trafficOf } from './traffic';

const idOf = (part: number) => `part-${part}`;
const large = (maxStates: number, maxTransitions: number) => arbitraryJourney({ maxStates, maxTouchpoints: 1, maxTransitions }).filter((journey) => journey.states.length > STATE_LIMIT);
const anyLarge = fc.oneof(large(12, 16), large(24, 30));

/** Shares of customers entering at a journey's start that end in each outcome, worked out for that journey alone. */
function endsOf(journey: Journey): Map<string, number> {
  const ends = new Map<string, number>();
  const flows = trafficOf(journey);
  for (const outcome of journey.outcomes) ends.set(outcome.id, flows.filter(({ to }) => to === outcome.id).reduce((sum, { perEntrant }) => sum + perEntrant, 0));
  return ends;
}

/** Share of customers who convert in the first of these journeys, or in one they are handed off to from there, and so on. */
function conversionAlong(journeys: readonly Journey[]): number {
  const ends = journeys.map(endsOf);
  const number = new Map(journeys.map((_, n) => [idOf(n), n]));
  let here: number[] = journeys.map((_, n) => (n === 0 ? 1 : 0));
  let converted = 0;
  for (let round = 0; round < 5_000 && here.some((share) => share > 1e-12); round++) {
    const next = here.map(() => 0);
    here.forEach((share, n) => {
      for (const outcome of journeys[n]!.outcomes) {
        const part = share * ends[n]!.get(outcome.id)!;
        const other = outcome.kind === 'handed-off' ? number.get(outcome.journeyId ?? '') : undefined;
        if (outcome.kind === 'converted') converted += part;
        if (other !== undefined) next[other]! += part;
      }
    });
    here = next;
  }
  return converted;
}

it('gives journeys that load, within the limit, with every state in exactly one of them', () => {
  fc.assert(
    fc.property(anyLarge, (journey) => {
      const before = JSON.stringify(journey);
      const { journeys } = splitJourney(journey, { idOf });
      expect(JSON.stringify(journey)).toBe(before);
      for (const part of journeys) {
        expect(parseJourney(part)).toEqual({ ok: true, journey: part });
        expect(part.states.length).toBeLessThanOrEqual(STATE_LIMIT);
      }
      const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
      expect(ids(journeys.flatMap((part) => part.states))).toEqual(ids(journey.states));
      expect(ids(journeys.flatMap((part) => part.states.flatMap((state) => state.touchpoints)))).toEqual(ids(journey.states.flatMap((state) => state.touchpoints)));
      expect(ids(journeys.flatMap((part) => part.transitions))).toEqual(ids(journey.transitions));
    }),
    { numRuns: 150 },
  );
});

it('keeps conversion, followed along the hand-offs', () => {
  let converting = 0;
  fc.assert(
    fc.property(anyLarge, (wild) => {
      // Hand-offs that are there already lead out of the program.
      const journey = { ...wild, outcomes: wild.outcomes.map((outcome) => ({ ...outcome, journeyId: undefined })) };
      const { journeys } = splitJourney(journey, { idOf });
      const whole = conversionAlong([journey]);
      expect(conversionAlong(journeys)).toBeCloseTo(whole, 6);
      if (whole > 0) converting++;
    }),
    { numRuns: 300 },
  );
  expect(converting).toBeGreaterThan(10);
});

it('leaves a journey within the limit as it is', () => {
  fc.assert(fc.property(arbitraryJourney({ maxStates: STATE_LIMIT }), (journey) => void expect(splitJourney(journey, { idOf })).toEqual({ journeys: [journey], handOffs: 0 })));
});
