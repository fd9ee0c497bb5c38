import { NO_CAP, NONE, type TouchPlan } from './touch-plan';
import { MOST_TOUCHES, OPTED_OUT, COLUMNS, type TouchTally } from './touch-tally';

/** What one customer has received and refused, channel by channel, for all states of their journey. */
export type TouchLedger = {
  /** A new customer: nothing sent, nothing refused. */
  clear(): void;
  /** A touch goes out at age `atMs`; transactional ones do not count toward a cap. */
  send(channel: number, atMs: number, transactional: boolean): void;
  /** The age from which the channel's cap allows another touch; 0 where it does not press. */
  freeMs(channel: number): number;
  /** Touch `t` makes the customer refuse its channel at age `atMs`: the first refusal counts. */
  refuse(channel: number, atMs: number, t: number): void;
  isClosed(channel: number, atMs: number): boolean;
  /** Counts what the customer got and refused until age `endMs`. */
  settle(endMs: number): void;
};

export function openLedger({ channels, capTouches, capMs }: TouchPlan, { customersByTouches, optedOut, byTouch }: TouchTally): TouchLedger {
  const count = channels.length;
  const sent = new Int32Array(count);
  const counted = new Int32Array(count);
  /** By channel, when the last touches that its cap counts were sent. */
  const ring = Math.max(1, ...capTouches.filter((touches) => touches !== NO_CAP));
  const ringAt = new Int32Array(count);
  const sentAtMs = new Float64Array(count * ring);
  const closedAtMs = new Float64Array(count);
  const closedBy = new Int32Array(count).fill(NONE);

  return {
    clear() {
      sent.fill(0);
      counted.fill(0);
      ringAt.fill(0);
      closedAtMs.fill(Infinity);
    },
    send(c, atMs, transactional) {
      sent[c]! += 1;
      if (transactional) return;
      const cap = capTouches[c]!;
      if (cap !== NO_CAP) {
        const at = ringAt[c]!;
        sentAtMs[c * ring + at] = atMs;
        ringAt[c] = at + 1 < cap ? at + 1 : 0;
      }
      counted[c]! += 1;
    },
    freeMs(c) {
      const cap = capTouches[c]!;
      if (counted[c]! < cap) return 0;
      return cap === 0 ? Infinity : sentAtMs[c * ring + ringAt[c]!]! + capMs[c]!;
    },
    refuse(c, atMs, t) {
      if (atMs >= closedAtMs[c]!) return;
      closedAtMs[c] = atMs;
      closedBy[c] = t;
    },
    isClosed: (c, atMs) => closedAtMs[c]! <= atMs,
    settle(endMs) {
      let total = 0;
      for (let c = 0; c < count; c++) {
        const touches = sent[c]!;
        total += touches;
        customersByTouches[c * (MOST_TOUCHES + 1) + Math.min(touches, MOST_TOUCHES)]! += 1;
        if (closedAtMs[c]! > endMs) continue;
        optedOut[c]! += 1;
        byTouch[closedBy[c]! * COLUMNS + OPTED_OUT]! += 1;
      }
      customersByTouches[count * (MOST_TOUCHES + 1) + Math.min(total, MOST_TOUCHES)]! += 1;
    },
  };
}
