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
  touches: Float64Array;
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
    due, limitMs, converts: empty(), stayMs: empty(), touches: empty(), cost: empty(), byChannel: new Map(),
  }; // prettier-ignore
  for (const { touchpoint } of due.flat()) if (!rewards.byChannel.has(touchpoint.channel)) rewards.byChannel.set(touchpoint.channel, { touches: empty(), cost: empty() });

  for (let s = 0; s < due.length; s++) {
    for (let k = chain.firstArc[s]!; k < chain.firstArc[s + 1]!; k++) {
      const leaves = chain.arcTo[k] !== NOWHERE;
      rewards.converts[k] = Number(fateOf(chain, chain.arcTo[k]!) === CONVERTED);
      rewards.stayMs[k] = leaves ? chain.arcMeanMs[k]! : 0;
      for (const touch of due[s]!) {
        const sent = touch.share * stillHere(chain, k, touch);
        const cost = sent * touchCost(journey, touch);
        const channel = rewards.byChannel.get(touch.touchpoint.channel)!;
        channel.touches[k]! += sent;
        channel.cost[k]! += cost;
        rewards.touches[k]! += sent;
        rewards.cost[k]! += cost;
      }
    }
  }
  return rewards;
}

/** By arc: mean square of the stay in ms², and of the number of touches, in which one that needs another comes only with it. */
export function arcSquares(journey: Journey, chain: Chain, { due, limitMs }: ArcRewards): { stayMs2: Float64Array; touches: Float64Array } {
  const squares = { stayMs2: new Float64Array(chain.arcTo.length), touches: new Float64Array(chain.arcTo.length) };
  journey.states.forEach((state, s) => {
    const own = due[s]!;
    const both = own.map((one) => own.map((other) => (one === other ? one.share : shareOfBoth(state, one, other))));
    for (let k = chain.firstArc[s]!; k < chain.firstArc[s + 1]!; k++) {
      squares.stayMs2[k] = chain.arcTo[k] === NOWHERE ? 0 : arcMeanSquare(chain, k, limitMs[s]!);
      const here = own.map((touch) => stillHere(chain, k, touch));
      for (let i = 0; i < own.length; i++) for (let j = 0; j < own.length; j++) squares.touches[k]! += both[i]![j]! * Math.min(here[i]!, here[j]!);
    }
  });
  return squares;
}

/** Share of those on arc k whom the touch still finds in the state. */
function stillHere(chain: Chain, k: number, { delayMs }: DueTouch): number {
  return chain.arcTo[k] === NOWHERE ? 1 : 1 - arcCdf(chain, k, delayMs);
}
