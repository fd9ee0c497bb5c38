import type { Journey } from '@/lib/journey/journey';
import { STATE_WIDTH } from './sizes';

/** The same journey with a position for every part and note: those without one are set in a row below the rest. */
export function withPositions(journey: Journey): Journey {
  const drawn = [...journey.states, ...journey.outcomes, ...(journey.notes ?? [])];
  if (drawn.every(({ id }) => Object.hasOwn(journey.layout, id))) return journey;
  const layout = { ...journey.layout };
  const placed = Object.values(layout);
  const left = Math.min(...placed.map(({ x }) => x), placed.length ? Infinity : 0);
  const below = placed.length ? Math.max(...placed.map(({ y }) => y)) + 240 : 0;
  const missing = drawn.filter(({ id }) => !Object.hasOwn(layout, id));
  for (const [i, { id }] of missing.entries()) layout[id] = { x: left + i * (STATE_WIDTH + 64), y: below };
  return { ...journey, layout };
}
