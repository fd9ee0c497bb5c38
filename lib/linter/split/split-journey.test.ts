import { expect, test } from 'vitest';
import type { Journey } from '@/lib/journey/journey';
import { lint } from '../lint';
import { completeJourney, completeState, completeTouchpoint, completeTransition } from '../testing/complete-journey';
import { splitJourney } from './split-journey';

const idOf = (part: number) => `part-${part}`;

/** Nine states in a row with these rates from each to the next; the fourth has a message. */
function row(rates: number[], change: (journey: Journey) => void = () => {}): Journey {
  return completeJourney((journey) => {
    journey.states = rates.map((_, i) => completeState(`s${i}`, `State ${i}`));
    journey.states[3]!.touchpoints = [completeTouchpoint('hello', { name: 'Hello', transactional: true })];
    journey.transitions = rates.map((rate, i) => completeTransition(`w${i}`, `s${i}`, i + 1 < rates.length ? `s${i + 1}` : 'bought', rate));
    journey.entry.start = 's0';
    change(journey);
  });
}
const statesOf = (journeys: Journey[]) => journeys.map((journey) => journey.states.map(({ id }) => id).join(' '));

test('cuts where the least traffic is', () => {
  const { journeys, handOffs } = splitJourney(row([0.9, 0.9, 0.9, 0.9, 0.1, 0.9, 0.9, 0.9, 0.9]), { idOf });
  expect(statesOf(journeys)).toEqual(['s0 s1 s2 s3 s4 s5 s6', 's7 s8']);
  expect(handOffs).toBeCloseTo(0.9 ** 6 * 0.1);
  const even = splitJourney(row([0.9, 0.9, 0.9, 0.9, 0.1, 1, 1, 1, 1]), { idOf });
  expect(even.handOffs).toBeCloseTo(0.9 ** 4 * 0.1);
});

test('traffic can be given', () => {
  const journey = row([1, 1, 1, 1, 1, 1, 1, 1, 1]);
  const flows = journey.transitions.map(({ from, to }) => ({ from, to, perEntrant: from === 's3' ? 0.1 : 1 }));
  expect(statesOf(splitJourney(journey, { idOf, flows }).journeys)).toEqual(['s0 s1 s2 s3', 's4 s5 s6 s7 s8']);
});

test('each part has nothing to object to by itself, and hands off to the other, both ways', () => {
  const back = (journey: Journey) => {
    journey.transitions.push(completeTransition('back', 's6', 's0', 0.05, { priority: 2 }));
    journey.layout = { s0: { x: 0, y: 0 }, s8: { x: 9, y: 0 }, left: { x: 5, y: 5 } };
  };
  const { journeys } = splitJourney(row([0.9, 0.9, 0.9, 0.05, 0.9, 0.9, 0.9, 0.9, 0.9], back), { idOf, flows: undefined });
  const [first, second] = journeys as [Journey, Journey];
  expect(journeys).toHaveLength(2);
  expect(first.name).toBe('Trial to paid (1 of 2)');
  expect(first.entry.trigger).toEqual({ kind: 'event', name: 'trial started' });
  expect(second.entry).toMatchObject({ trigger: { kind: 'journey', id: 'part-0' }, start: second.states[0]!.id, holdoutShare: 0 });
  expect(first.outcomes.find(({ kind }) => kind === 'handed-off')).toMatchObject({ name: `On to ${second.states[0]!.name}`, journeyId: 'part-1' });
  const known = new Map(journeys.map(({ name }, n) => [idOf(n), { name, launched: true }]));
  for (const journey of journeys) expect(lint(journey, { journeys: known })).toEqual([]);
});

test('a state that is come to from everywhere begins a part of its own', () => {
  const { journeys } = splitJourney(
    row([0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9], (journey) => {
      for (const i of [0, 2, 5, 8]) journey.transitions.push(completeTransition(`help${i}`, `s${i}`, 's4', 0.05, { priority: 2 }));
    }),
    { idOf },
  );
  for (const journey of journeys) {
    const entry = journey.entry.start!;
    const into = journeys.flatMap((other) => other.outcomes).filter(({ journeyId }) => journeyId === idOf(journeys.indexOf(journey)));
    if (into.length) expect(into.map(({ name }) => name)).toEqual(into.map(() => `On to ${journey.states.find(({ id }) => id === entry)!.name}`));
  }
  expect(journeys.some(({ entry }) => entry.start === 's4')).toBe(true);
});
