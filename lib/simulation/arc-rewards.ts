import type { Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import { arcCdf, arcMeanSquare } from './arc-law';
import { CONVERTED, fateOf, NOWHERE, type Chain } from './chain';
import { dueTouches, shareOfBoth, type DueTouch } from './due-touches';
import { wholeMs } from './duration-law';

/** What taking an arc brings, by number of arc: conversions, time, touches that fall due before leaving, and their cost. */
export type ArcRewards = {
  /** By state: its touchpoints' due times, and its timeout in ms (Infinity for none). */
  due: DueTouch[][];
  limitMs: Float64Array;
  converts: Float64Array;
  /** Zero where nobody leaves. */
  stayMs: Float64Array;
  staySquareMs2: Float64Array;
  touches: Float64Array;
  touchesSquare: Float64Array;
  cost: Float64Array;
  byChannel: Map<Channel, { touches: Float64Array; cost: Float64Array }>;
};

/** Cost of one touch in the journey's currency; 0 where none is stated. */
export function touchCost({ economics }: Journey, { touchpoint }: DueTouch): number {
  return touchpoint.cost ?? economics.costPerTouch[touchpoint.channel] ?? 0;
}

/** Works out {@link ArcRewards} for a compiled journey. A touch that falls due at the moment of leaving is not sent. */
export function arcRewards(journey: Journey, chain: Chain): ArcRewards {
  const arcs = chain.arcTo.length;
  const empty = () => new Float64Array(arcs);
  const due = journey.states.map(dueTouches);
  const limitMs = Float64Array.from(journey.states, ({ timeout }) => (timeout?.after === undefined ? Infinity : wholeMs(timeout.after)));
  const rewards: ArcRewards = {
    due, limitMs, converts: empty(), stayMs: empty(), staySquareMs2: empty(), touches: empty(), touchesSquare: empty(), cost: empty(), byChannel: new Map(),
  }; // prettier-ignore
  for (const touch of due.flat()) rewards.byChannel.set(touch.touchpoint.channel, { touches: empty(), cost: empty() });

  journey.states.forEach((state, s) => {
    const both = due[s]!.map((one) => due[s]!.map((other) => (one === other ? one.share : shareOfBoth(state, one, other))));
    for (let k = chain.firstArc[s]!; k < chain.firstArc[s + 1]!; k++) {
      const leaves = chain.arcTo[k] !== NOWHERE;
      rewards.converts[k] = Number(fateOf(chain, chain.arcTo[k]!) === CONVERTED);
      rewards.stayMs[k] = leaves ? chain.arcMeanMs[k]! : 0;
      rewards.staySquareMs2[k] = leaves ? arcMeanSquare(chain, k, limitMs[s]!) : 0;
      const stillHere = due[s]!.map(({ delayMs }) => (leaves ? 1 - arcCdf(chain, k, delayMs) : 1));
      due[s]!.forEach((touch, i) => {
        const sent = touch.share * stillHere[i]!;
        const cost = sent * touchCost(journey, touch);
        const channel = rewards.byChannel.get(touch.touchpoint.channel)!;
        channel.touches[k]! += sent;
        channel.cost[k]! += cost;
        rewards.touches[k]! += sent;
        rewards.cost[k]! += cost;
        for (let j = 0; j < stillHere.length; j++) rewards.touchesSquare[k]! += both[i]![j]! * Math.min(stillHere[i]!, stillHere[j]!);
      });
    }
  });
  return rewards;
}
