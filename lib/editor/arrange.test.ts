import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryJourney } from '@/lib/journey/testing/arbitrary';
import { blankJourney } from '@/lib/journey/blank';
import type { Journey } from '@/lib/journey/journey';
import { arrange, arranged } from './arrange';
import { OUTCOME_WIDTH, STATE_WIDTH } from './sizes';
import { withPositions } from './with-positions';

const chain = (length: number): Journey => ({
  ...blankJourney('Chain'),
  states: Array.from({ length }, (_, i) => ({ id: `s${i}`, name: `S${i}`, touchpoints: [] })),
  transitions: Array.from({ length }, (_, i) => ({ id: `t${i}`, from: `s${i}`, to: i + 1 < length ? `s${i + 1}` : 'converted', priority: 1 })),
});

describe('arranging', () => {
  it('gives every part a place of its own, the same each time', () => {
    fc.assert(
      fc.property(arbitraryJourney({ maxTouchpoints: 1 }), (journey) => {
        const layout = arrange(journey);
        const boxes = [
          ...journey.states.map(({ id }) => ({ ...layout[id]!, width: STATE_WIDTH, height: 100 })),
          ...journey.outcomes.map(({ id }) => ({ ...layout[id]!, width: OUTCOME_WIDTH, height: 40 })),
        ];
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
            expect(apart).toBe(true);
          }
        }
        expect(arrange(journey)).toEqual(layout);
      }),
      { numRuns: 60 },
    );
  });

  it('reads left to right, and folds a long journey into rows instead of a line', () => {
    const short = arrange(chain(2));
    expect(short.s0!.x).toBeLessThan(short.s1!.x);
    expect(new Set(Object.values(arrange(chain(7))).map(({ x }) => x)).size).toBeLessThan(7);
  });

  it('leaves what has a place where it is, and puts what has none beside the rest', () => {
    const journey = { ...chain(2), layout: { s0: { x: 10, y: 20 }, s1: { x: 400, y: 20 } } };
    const { layout } = withPositions(journey);
    expect(layout).toMatchObject(journey.layout);
    expect(layout.converted!.y).toBeGreaterThan(20);
    const whole = withPositions({ ...journey, layout });
    expect(withPositions(whole)).toBe(whole);
  });
});

it('places notes that have no place below the rest, on an empty canvas too', () => {
  const notes = [{ id: 'note', text: '' }, { id: 'second', text: '' }];
  const { layout } = arranged({ ...blankJourney('Noted'), notes });
  expect(layout.note!.y).toBeGreaterThan(layout.converted!.y);
  expect(arranged({ ...blankJourney('Noted'), outcomes: [], notes }).layout).toEqual({ note: { x: 0, y: 0 }, second: { x: 320, y: 0 } });
});

it('arranges what stands nowhere, and nothing else', () => {
  const journey = chain(3);
  expect(arranged(journey).layout).toEqual(arrange(journey));
  const moved = { ...journey, layout: { s0: { x: 10, y: 20 } } };
  expect(arranged(moved)).toEqual(withPositions(moved));
  const whole = withPositions(moved);
  expect(arranged(whole)).toBe(whole);
});
