import { expect, test } from 'vitest';
import { projectEdges } from '@/lib/editor/react-flow';
import { blankJourney } from '@/lib/journey/blank';
import type { Journey } from '@/lib/journey/journey';
import { solveExact } from '@/lib/simulation/exact';
import { overlayOf } from './overlay-of';

const blank = blankJourney('Two steps');
const journey: Journey = {
  ...blank,
  entry: { ...blank.entry, start: 'trial' },
  states: [{ id: 'trial', name: 'Trial', timeout: { after: 'P14D', to: 'gone' }, touchpoints: [] }],
  transitions: [{ id: 'buy', from: 'trial', to: 'converted', priority: 1, probability: { value: 0.25 }, duration: { kind: 'fixed', value: 'P3D' } }],
  outcomes: [...blank.outcomes, { id: 'gone', name: 'Gone', kind: 'exited' }],
};

test('every drawn transition and timeout finds its flow, every node its reach', () => {
  const overlay = overlayOf(solveExact(journey));
  const drawn = projectEdges(journey, [], []).map(({ id }) => id).filter((id) => id !== 'entry');
  expect([...overlay.flow.keys()].sort()).toEqual(drawn.sort());
  expect(overlay.flow.get('transition:buy')).toBeCloseTo(0.25);
  expect(overlay.flow.get('timeout:trial')).toBeCloseTo(0.75);
  expect(overlay.reach.get('trial')).toBe(1);
  expect(overlay.reach.get('converted')).toBeCloseTo(0.25);
  expect(overlay.bottleneckId).toBe('trial');
});
