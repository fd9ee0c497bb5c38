import type { Journey } from '@/lib/journey/journey';
import { compile } from './compile';
import { solveChain } from './exact';
import { leversOf, turnLever } from './lever';
import { sayShare } from './wording';

/** How near a conversion must come to the target to count as reached. */
const REACHED = 1e-9;

/** What a rate must be for a conversion. `others`: whether the state's other rates stay as they are or must give way. */
export type GoalAnswer = { ok: true; value: number; others: 'unchanged' | 'reduced'; sentence: string } | { ok: false; reason: string };

/**
 * What must the rate of this transition be, all else as it is, for a conversion of `target` (0 to 1)? In closed-form conversion, without time
 * limit, halving the range: up to where the timeout's share is used up, and from there on (the other rates giving way), conversion
 * only rises or only falls, being a quotient of linear functions of one rate. Of two answers the nearer to the rate as written.
 */
export function goalSeek(journey: Journey, transitionId: string, target: number): GoalAnswer {
  const chain = compile(journey);
  if (!(target >= 0 && target <= 1)) return { ok: false, reason: 'The goal must be a share from 0 to 100 %.' };
  if (chain.refusals.length > 0) return { ok: false, reason: chain.refusals[0]! };
  const lever = leversOf(journey, chain).find(({ id, kind }) => id === transitionId && kind === 'rate');
  if (!lever) return { ok: false, reason: 'This transition has no rate yet. Give it one to start from.' };

  const conversionAt = (value: number) => solveChain(compile(turnLever(journey, lever, value))).conversion;
  const room = Math.min(1, Math.max(0, lever.value + chain.arcShare[lever.rest]!));
  const [none, full, whole] = [0, room, 1].map(conversionAt) as [number, number, number];
  const answers = [seek(conversionAt, target, [0, none], [room, full]), seek(conversionAt, target, [room, full], [1, whole])].filter((value) => value !== undefined);
  const [value] = answers.sort((x, y) => Math.abs(x - lever.value) - Math.abs(y - lever.value));
  if (value !== undefined) {
    const others = value > room + 1e-12 ? 'reduced' : 'unchanged';
    const given = others === 'reduced' ? ' The other rates out of the state would have to give way.' : '';
    return { ok: true, value, others, sentence: `${lever.label} must be ${sayShare(value)} for a conversion of ${sayShare(target)}; it is ${sayShare(lever.value)} now.${given}` };
  }
  const highest = Math.max(none, full, whole);
  if (highest - Math.min(none, full, whole) < 1e-12) return { ok: false, reason: `${lever.label} does not change the conversion: it stays at ${sayShare(highest)} whatever the rate.` };
  if (target > highest) return { ok: false, reason: `No rate of ${lever.label} gets there: the conversion reaches at most ${sayShare(highest)}.` };
  return { ok: false, reason: `No rate of ${lever.label} brings it so low: the conversion stays at ${sayShare(Math.min(none, full, whole))} or more.` };
}

/** The x between two points at which a rising or falling function takes the value `target`. */
function seek(f: (x: number) => number, target: number, [fromX, fromY]: [number, number], [toX, toY]: [number, number]): number | undefined {
  const near = 1e-12;
  if (Math.abs(fromY - target) < near) return fromX;
  if (Math.abs(toY - target) < near) return toX;
  if (fromY < target === toY < target) return undefined;
  let [below, above] = fromY < target ? [fromX, toX] : [toX, fromX];
  for (let i = 0; i < 60; i++) {
    const middle = (below + above) / 2;
    if (f(middle) < target) below = middle;
    else above = middle;
  }
  const found = (below + above) / 2;
  // Where the rate shuts everyone into a loop, conversion jumps over the target: then no rate gives it.
  return Math.abs(f(found) - target) < REACHED ? found : undefined;
}
