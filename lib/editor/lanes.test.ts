import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryJourney } from '@/lib/journey/testing/arbitrary';
import { lanesOf } from './lanes';

test('every part stands in the lane of its stage, none on another, whatever the journey', () => {
  fc.assert(
    fc.property(arbitraryJourney(), (journey) => {
      const { lanes, layout } = lanesOf(journey);
      const laneAt = (id: string) => lanes.find(({ x, width }) => layout[id]!.x >= x && layout[id]!.x < x + width)?.key;
      for (const { id, stage } of journey.states) expect(laneAt(id)).toBe(stage ?? 'none');
      for (const { id } of journey.outcomes) expect(laneAt(id)).toBe('outcomes');
      const spots = [...journey.states, ...journey.outcomes].map(({ id }) => `${layout[id]!.x} ${layout[id]!.y}`);
      expect(new Set(spots).size).toBe(spots.length);
      expect(lanes.every((lane, i) => i === 0 || lane.x >= lanes[i - 1]!.x + lanes[i - 1]!.width)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
