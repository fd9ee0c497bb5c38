import type { Chain } from '@/lib/simulation/chain';
import { LOGNORMAL } from '@/lib/simulation/duration-law';
import { QuantileTable } from '@/lib/simulation/quantile-table';
import { streamKey } from '@/lib/simulation/random';
import { NO_CAP, type TouchPlan } from '@/lib/simulation/touch-plan';

/** A compiled journey as the numbers that `loop.c` reads, in its order. Lists begin with their length; -1 stands for no limit. */
export function dump(chain: Chain, touches: TouchPlan | undefined, { customers, rounds, seed, horizonMs }: { customers: number; rounds: number; seed: number; horizonMs?: number }): string {
  const out: (number | string)[] = [];
  const list = (numbers: ArrayLike<number>) => out.push(numbers.length, ...Array.from(numbers, (x) => (x === Infinity ? 1e300 : x)));
  out.push(customers, rounds);
  list(streamKey(seed));
  list(streamKey(seed, 'touches'));
  out.push(horizonMs ?? -1, chain.states.length, chain.start);
  for (const numbers of [chain.firstArc, chain.arcTo, chain.arcUntil, chain.arcLaw, chain.arcA, chain.arcB, chain.arcBelow, chain.pointShare, chain.pointMs, chain.fate]) list(numbers);
  chain.arcLaw.forEach((law, k) => law === LOGNORMAL && list(new QuantileTable(chain.arcA[k]!, chain.arcB[k]!, chain.arcBelow[k]!).points));
  out.push(touches?.touchpoints.length ?? 0);
  if (!touches) return out.join(' ');

  for (const numbers of [touches.first, touches.channel, touches.transactional, touches.entryDelayMs, touches.firstFollower, touches.follower, touches.followerIf, touches.followerDelayMs, touches.engageRate, touches.timed]) list(numbers);
  const responses = [...new Set([touches.optOutDelay, ...touches.response])];
  list(touches.response.map((response) => responses.indexOf(response)));
  list(responses.reduce<number[]>((first, { shares }) => [...first, first.at(-1)! + shares.length], [0]));
  list(responses.flatMap(({ shares }) => [...shares]));
  list(responses.flatMap(({ ms }) => [...ms]));
  for (const numbers of [touches.failAfterMs, touches.failTouch, touches.failTo, touches.optOutRate, touches.endsJourney]) list(numbers);
  const hours = [...new Set(touches.hours.filter((table) => table !== undefined))];
  list(touches.hours.map((table) => (table ? hours.indexOf(table) : -1)));
  out.push(hours.length);
  for (const table of hours) list(table);
  list(touches.capTouches.map((touchesAllowed) => (touchesAllowed === NO_CAP ? -1 : touchesAllowed)));
  list(touches.capMs);
  list(touches.timeoutMs.map((ms) => (ms === Infinity ? -1 : ms)));
  out.push(touches.optOutPlace);
  return out.join(' ');
}
