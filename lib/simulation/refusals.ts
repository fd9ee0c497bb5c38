import { listed } from './listed';

/** A way out of a state as far as it matters here; `to` is a state's number, or at least the number of states. */
type Way = { to: number; share: number; instant: boolean };

/**
 * Why the figures of a journey would mean nothing: nobody starts, rates add up to more than 1, no outcome can be reached, or
 * people go around without time passing. One plain sentence each, about states that people come to; `ways` are those of each
 * state, with places below 0 for nowhere, and `scaled` the states whose rates are too high.
 */
export function findRefusals(names: string[], ways: Way[][], start: number, scaled: ReadonlyMap<number, number>): string[] {
  if (start < 0) return ['Nobody enters: choose the state in which customers start.'];
  const taken = ways.map((own) => own.filter(({ share }) => share > 0));
  const live = spread(start, (s) => taken[s]!.map(({ to }) => to).filter((to) => isState(to, names)));
  const refusals: string[] = [];
  for (const [s, sum] of scaled) {
    if (!live.has(s)) continue;
    refusals.push(`The rates out of ${names[s]} add up to ${Number((sum * 100).toFixed(1))} %, but only 100 % can leave. Lower one of them.`);
  }
  if (![...live].some((s) => taken[s]!.some(({ to }) => to >= names.length))) {
    refusals.push('No outcome can be reached from the start, so the journey never ends for anyone. Give a transition or a timeout that leads to an outcome.');
  }
  const atOnce = (s: number) => taken[s]!.filter(({ to, instant }) => instant && isState(to, names)).map(({ to }) => to);
  const ahead = new Map([...live].map((s) => [s, new Set(atOnce(s).flatMap((to) => [...spread(to, atOnce)]))]));
  const said = new Set<number>();
  for (const s of live) {
    if (said.has(s) || !ahead.get(s)!.has(s)) continue;
    const loop = [...live].filter((t) => ahead.get(s)!.has(t) && ahead.get(t)!.has(s)).sort((a, b) => a - b);
    for (const t of loop) said.add(t);
    const around = loop.length === 1 ? `from ${names[s]} straight back to it` : `around ${listed(loop.map((t) => names[t]!))}`;
    refusals.push(`People can go ${around} without any time passing. Give one of these transitions or timeouts some time.`);
  }
  return refusals;
}

function isState(place: number, names: string[]): boolean {
  return place >= 0 && place < names.length;
}

function spread(from: number, next: (s: number) => number[]): Set<number> {
  const seen = new Set([from]);
  for (const s of seen) for (const to of next(s)) seen.add(to);
  return seen;
}
