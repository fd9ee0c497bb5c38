import type { Scope } from '../scope';
import { routeTo, type Arrivals } from './arrive';
import type { Cap } from './caps';
import { search, type Hit, type Source } from './search';
import { momentsIn } from './moments';
import { load, type LoadedStay, type Stay } from './stay';

/** How a cap breaks: the states from the start to where it does, the message that is one too many, and when it comes after entering. */
export type Breach = { route: string[]; reenters: boolean; touchpointId: string; atMs: number };

/**
 * The first moment at which one customer can get more messages on a channel than its cap allows, over every path and timing;
 * undefined if there is none. `stays` is `staysOf(scope)`, `arrivals` what `arrive` says of them.
 *
 * A stay ends by a transition at any time its distribution allows, at the timeout, by a failure path, or (where customers may
 * come back) by an exit at any time; messages due before that are sent. Windows are half-open: two messages exactly `within`
 * apart do not share one. Send windows are not looked at. No stay lasts beyond the journey's own timeout.
 */
export function worstCase(scope: Scope, cap: Cap, stays: readonly Stay[], arrivals: Arrivals): Breach | undefined {
  const { timeout } = scope.journey;
  const endMs = timeout?.after === undefined || timeout.to === undefined ? Infinity : scope.ms(timeout.after);
  const loaded = stays.map((stay) => load(stay, scope.plan(stay.state), cap.channel));
  const sources: Source[] = [];
  for (const [number, stay] of loaded.entries()) {
    const arrivalMs = arrivals.atMs[number]!;
    if (stay.messages.length === 0 || arrivalMs === Infinity) continue;
    for (const fromMs of momentsIn(stay).opensMs) if (fromMs < stay.longestMs && arrivalMs + fromMs < endMs) sources.push({ stay: number, fromMs, sinceMs: arrivalMs + fromMs });
  }
  const hit = search(loaded, sources, cap.max, cap.withinMs);
  if (!hit) return undefined;
  if (hit.reenters || hit.atMs < endMs) return describe(hit, loaded, arrivals);
  // The journey's own timeout cuts that path short: look at each first message by itself, for what is left of the time.
  const cut = sources.flatMap((source) => search(loaded, [source], cap.max, Math.min(cap.withinMs, endMs - source.sinceMs)) ?? []);
  const first = cut.sort((a, b) => a.atMs - b.atMs)[0];
  return first && describe(first, loaded, arrivals);
}

function describe({ route, reenters, touch, atMs }: Hit, stays: readonly LoadedStay[], arrivals: Arrivals): Breach {
  const states = [...routeTo(arrivals, route[0]!), ...route.slice(1)].map((number) => stays[number]!.state.id);
  return { route: states, reenters, touchpointId: touch.touchpoint.id, atMs };
}
