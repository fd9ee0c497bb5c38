import type { Bottleneck, StateReport } from './report';

/** Differences below this are rounding, not a reason to name one state rather than another. */
const NEGLIGIBLE = 1e-12;

/**
 * The state whose losses cost most conversions: lost there × the chance to convert of those who leave it otherwise.
 * `onward[s]` is that chance for state s, 0 when nobody leaves otherwise. The first of equals; null when nothing is to gain.
 */
export function findBottleneck(states: StateReport[], onward: ArrayLike<number>): Bottleneck | null {
  let worst: Bottleneck | null = null;
  states.forEach(({ id, name, lost, dropout }, s) => {
    const conversionsLost = lost * onward[s]!;
    if (conversionsLost > (worst?.conversionsLost ?? 0) + NEGLIGIBLE) worst = { id, name, conversionsLost, dropout };
  });
  return worst;
}
