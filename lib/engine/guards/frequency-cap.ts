import { durationMs } from '@/lib/journey/duration';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Enrollment, Sent } from '../enrollment';
import type { Policy } from '../policy';

/**
 * The first instant from `atMs` on at which one more message keeps within the channel's cap: any stretch of the cap's length
 * holds at most its count, a message exactly that long ago no longer counted. Infinity where the cap allows none at all.
 * Transactional messages are exempt and not counted.
 */
export function freeOfCap({ channel, transactional }: Touchpoint, { executions, sentBefore }: Enrollment, elsewhere: readonly Sent[], atMs: number, policy: Policy): number {
  const cap = policy.frequencyCaps[channel];
  if (!cap || transactional) return atMs;
  if (cap.count === 0) return Infinity;
  const own = executions.filter((each) => each.result === 'sent' && !each.transactional);
  const timesMs = [...sentBefore, ...elsewhere, ...own].flatMap((sent) => (sent.channel === channel && sent.atMs <= atMs ? [sent.atMs] : [])).sort((a, b) => b - a);
  const oldestMs = timesMs[cap.count - 1];
  return oldestMs === undefined ? atMs : Math.max(atMs, oldestMs + Math.ceil(durationMs(cap.within)));
}
