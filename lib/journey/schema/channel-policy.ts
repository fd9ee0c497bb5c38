import { z } from 'zod';
import { Duration } from './duration';
import { SendWindow } from './touchpoint';

/** At most `count` messages on one channel to one customer within any stretch of time as long as `within`. */
export const FrequencyCap = z.strictObject({ count: z.int().min(0).max(10_000), within: Duration });
export type FrequencyCap = z.infer<typeof FrequencyCap>;

/** Hours without messages, in the customer's local time: from `from` (included) until `until` (not included), past midnight where `until` is earlier. */
export const QuietHours = z
  .strictObject({ from: SendWindow.shape.from, until: SendWindow.shape.until })
  .refine(({ from, until }) => from !== until, 'Quiet hours must not begin and end at the same time. Remove them to have none.');
export type QuietHours = z.infer<typeof QuietHours>;
