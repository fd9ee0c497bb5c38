import { expect, test } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import type { Journey } from '@/lib/journey/journey';
import type { Box } from '../routing/box';
import { createEditorStore } from '../store';
import type { Command } from '../command';
import { alignParts, distributeParts } from './align-parts';
import { arrangeParts } from './arrange-parts';
import { appendPart, insertState } from './insert-state';

const journey: Journey = {
  ...blankJourney('Test'),
  states: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), touchpoints: [] })),
  transitions: [{ id: 'ab', from: 'a', to: 'b', priority: 3, probability: { value: 0.4 } }],
  notes: [{ id: 'note', text: '' }],
  layout: { a: { x: 0, y: 0 }, b: { x: 310, y: 40 }, c: { x: 700, y: 10 }, converted: { x: 0, y: 500 }, note: { x: -40, y: -300 } },
};
const boxes = new Map<string, Box>([
  ['a', { x: 0, y: 0, width: 100, height: 100 }],
  ['b', { x: 310, y: 40, width: 100, height: 60 }],
  ['c', { x: 700, y: 10, width: 200, height: 100 }],
]);
function after(command: Command): Journey {
  const store = createEditorStore({ journey });
  store.getState().run(command);
  return store.getState().journey;
}
const spots = ({ layout }: Journey) => ['a', 'b', 'c'].map((id) => [layout[id]!.x, layout[id]!.y]);

test('parts line up by a side or by their middles', () => {
  expect(spots(after(alignParts(journey, boxes, 'left')))).toEqual([[0, 0], [0, 40], [0, 10]]);
  expect(spots(after(alignParts(journey, boxes, 'right')))).toEqual([[800, 0], [800, 40], [700, 10]]);
  expect(spots(after(alignParts(journey, boxes, 'bottom')))).toEqual([[0, 10], [310, 50], [700, 10]]);
  expect(spots(after(alignParts(journey, boxes, 'middle')))).toEqual([[0, 5], [310, 25], [700, 5]]);
});

test('parts are spread so that the gaps are alike, the outermost staying', () => {
  expect(spots(after(distributeParts(journey, boxes, 'across')))).toEqual([[0, 0], [350, 40], [700, 10]]);
});

test('a state put into a transition is led to by it and leads on', () => {
  const { states, transitions } = after(insertState(journey, 'ab', { stage: 'decision', at: { x: 1, y: 2 } }));
  expect(states.at(-1)).toMatchObject({ id: 'decision', name: 'Decision' });
  expect(transitions).toEqual([
    { id: 'ab', from: 'a', to: 'decision', priority: 3, probability: { value: 0.4 } },
    { id: 'decision-to-b', from: 'decision', to: 'b', priority: 1 },
  ]);
});

test('what is appended to a state is led to by a transition judged last', () => {
  expect(after(appendPart(journey, 'a', { outcome: 'exited' })).transitions.at(-1)).toEqual({ id: 'a-to-exited', from: 'a', to: 'exited', priority: 4 });
});

test('what is appended to a timeout is where it leads', () => {
  const { states, transitions } = after(appendPart(journey, 'a', { stage: 'at-risk' }, 'timeout'));
  expect(states[0]!.timeout).toMatchObject({ to: 'at-risk' });
  expect(transitions).toHaveLength(journey.transitions.length);
});

test('arranging leaves notes where they are', () => {
  expect(after(arrangeParts(journey)).layout.note).toEqual({ x: -40, y: -300 });
});
