import { describeShare } from '@/lib/journey/rate';
import { describeDuration } from '@/lib/journey/duration';
import { findState, nameOf, waysFrom, type Way } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';

/**
 * The journey as a diagram of plain characters: a block for each state in document order, a line for each way out. States stand in
 * round, outcomes in square brackets; ══▶ is progress, ┄┄▶ a timeout, ··▶ a failure path.
 */
export function drawDiagram(journey: Journey): string {
  const start = findState(journey, journey.entry.start);
  const blocks = journey.states.map((state) => {
    const ways = waysFrom(journey, state);
    const lines = ways.map((way, i) => `  ${i === ways.length - 1 ? '└' : '├'}${ARROWS[way.kind]} ${boxed(journey, way.to)}  ${label(journey, way)}`);
    return [boxed(journey, state.id), ...(lines.length ? lines : ['  └ no way out'])].join('\n');
  });
  return [`Entry ══▶ ${start ? boxed(journey, start.id) : 'no starting state yet'}`, ...blocks].join('\n\n');
}

const ARROWS: Record<Way['kind'], string> = { transition: '══▶', timeout: '┄┄▶', failure: '··▶' };

function boxed(journey: Journey, id: string): string {
  const name = nameOf(journey, id);
  return findState(journey, id) ? `(${name})` : `[${name}]`;
}

function label(journey: Journey, way: Way): string {
  if (way.kind === 'failure') return `no response to “${way.touchpoint.name || way.touchpoint.id}”`;
  if (way.kind === 'transition') return way.transition.probability ? describeShare(way.transition.probability.value) : 'no rate yet';
  const after = findState(journey, way.from)?.timeout?.after;
  return after ? `after ${describeDuration(after)}` : 'no time yet';
}
