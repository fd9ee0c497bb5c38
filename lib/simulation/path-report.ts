import { CONVERTED, LOST, type Chain } from './chain';
import { PATHS_FROM } from './path-record';
import type { PathReport, PathsReport } from './report';
import type { Tally } from './tally';

/** Paths listed for each way of ending. */
const MOST_LISTED = 20;

/** The commonest paths by how they end. `outcomeIds` has one more than the chain when opting out has no outcome of its own. */
export function reportPaths(chain: Chain, { customers, paths }: Tally, outcomeIds: string[]): PathsReport {
  const looked = Math.min(customers, PATHS_FROM);
  const n = chain.states.length;
  const endOf = (end: number): PathReport['end'] => {
    if (end === paths.inside) return 'inside';
    if (end === paths.stalled || end >= n + chain.outcomes.length) return 'lost';
    return chain.fate[end] === CONVERTED ? 'converted' : chain.fate[end] === LOST ? 'lost' : 'neutral';
  };
  const all = paths.list().map(({ states, end, count, cut }): PathReport => {
    const outcome = outcomeIds[end - n];
    return { places: [...states.map((s) => chain.states[s]!.id), ...(outcome === undefined ? [] : [outcome])], end: endOf(end), share: count / looked, cut };
  });
  const ending = (how: PathReport['end']) => all.filter(({ end }) => end === how).slice(0, MOST_LISTED);
  return { customers: looked, toConversion: ending('converted'), toLoss: ending('lost'), inside: ending('inside') };
}
