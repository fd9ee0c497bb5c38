import { STATE_LIMIT } from '@/lib/journey/journey';
import type { Flow } from './traffic';

/** States that go into one journey. Whoever comes in from another part comes in at `entry`. */
export type Part = { entry: string; states: string[] };

/** Up to this many states every cut in two is tried. */
const TRY_ALL = 2 * STATE_LIMIT;

/**
 * Divides states into parts of at most {@link STATE_LIMIT}, each of which is entered at one state only, so that it can stand as a
 * journey of its own. Where two parts suffice, they are the two with the least traffic between them; otherwise parts that have
 * most traffic between them are put together as long as that is possible. The part of `start` comes first, in it `start` is the entry.
 */
export function partition(states: readonly string[], start: string, flows: readonly Flow[]): Part[] {
  const known = new Set(states);
  const inner = flows.filter(({ from, to }) => from !== to && known.has(from) && known.has(to));
  const parts = states.length <= TRY_ALL ? cutInTwo(states, start, inner) : undefined;
  return parts ?? putTogether(states, start, inner);
}

/** The entries of a set of states: its states that are the start or that a way leads to from outside. */
function entriesOf(inside: ReadonlySet<string>, start: string, flows: readonly Flow[]): Set<string> {
  const entries = new Set<string>();
  if (inside.has(start)) entries.add(start);
  for (const { from, to } of flows) if (inside.has(to) && !inside.has(from)) entries.add(to);
  return entries;
}

function cutInTwo(states: readonly string[], start: string, flows: readonly Flow[]): Part[] | undefined {
  const others = states.filter((id) => id !== start);
  let best: Part[] | undefined;
  let least = Infinity;
  for (let chosen = 1; chosen < 2 ** others.length; chosen++) {
    const second = others.filter((_, i) => (chosen >> i) & 1);
    if (second.length > STATE_LIMIT || states.length - second.length > STATE_LIMIT) continue;
    const inSecond = new Set(second);
    const cut = flows.reduce((sum, { from, to, perEntrant }) => (inSecond.has(from) === inSecond.has(to) ? sum : sum + perEntrant), 0);
    if (cut >= least) continue;
    const first = states.filter((id) => !inSecond.has(id));
    const entries = entriesOf(inSecond, start, flows);
    if (entries.size > 1 || entriesOf(new Set(first), start, flows).size > 1) continue;
    least = cut;
    best = [
      { entry: start, states: first },
      { entry: [...entries][0] ?? second[0]!, states: second },
    ];
  }
  return best;
}

function putTogether(states: readonly string[], start: string, flows: readonly Flow[]): Part[] {
  const order = [start, ...states.filter((id) => id !== start)];
  const partOf = new Map(order.map((id): [string, Part] => [id, { entry: id, states: [id] }]));
  for (let merged = true; merged; ) {
    merged = false;
    for (const { pair } of byTraffic(flows, partOf)) {
      const [a, b] = pair;
      if (a.states.length + b.states.length > STATE_LIMIT) continue;
      const entries = entriesOf(new Set([...a.states, ...b.states]), start, flows);
      if (entries.size > 1) continue;
      const together: Part = { entry: [...entries][0] ?? a.entry, states: order.filter((id) => a.states.includes(id) || b.states.includes(id)) };
      for (const id of together.states) partOf.set(id, together);
      merged = true;
      break;
    }
  }
  return [...new Set(order.map((id) => partOf.get(id)!))];
}

/** Pairs of parts with ways between them, those with the most traffic first. */
function byTraffic(flows: readonly Flow[], partOf: ReadonlyMap<string, Part>): { pair: [Part, Part]; traffic: number }[] {
  const pairs = new Map<string, { pair: [Part, Part]; traffic: number }>();
  for (const { from, to, perEntrant } of flows) {
    const [a, b] = [partOf.get(from)!, partOf.get(to)!];
    if (a === b) continue;
    const pair: [Part, Part] = a.entry < b.entry ? [a, b] : [b, a];
    const key = `${pair[0].entry} ${pair[1].entry}`;
    const known = pairs.get(key);
    if (known) known.traffic += perEntrant;
    else pairs.set(key, { pair, traffic: perEntrant });
  }
  return [...pairs.values()].sort((x, y) => y.traffic - x.traffic);
}
