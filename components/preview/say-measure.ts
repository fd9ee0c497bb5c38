import type { Channel } from '@/lib/journey/channel';
import { smsSize } from '@/lib/journey/sms-size';
import { filledIn } from '@/lib/journey/variables';
import type { Message } from './message-of';

/** What a text message takes to send: "2 segments (GSM-7), each variable counted as 10 characters". Nothing on other channels. */
export function sayMeasure(channel: Channel, { body }: Message): string | undefined {
  if (channel !== 'sms' || body === undefined) return undefined;
  const { encoding, segments } = smsSize(filledIn(body));
  const counted = filledIn(body) === body ? '' : ', each variable counted as 10 characters';
  return `${segments === 1 ? '1 segment' : `${segments} segments`} (${encoding})${counted}`;
}
