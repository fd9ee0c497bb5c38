import { formatOf, lengthIn } from '@/lib/journey/channel-format';
import { smsSize } from '@/lib/journey/sms-size';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { filledIn } from '@/lib/journey/variables';
import type { Message } from './message-of';

/**
 * What a text message takes to send: "2 segments (GSM-7), each variable counted as 10 characters"; of a post that its platform counts
 * in its own way, by how much it is too long to be taken. Nothing elsewhere.
 */
export function sayMeasure(touchpoint: Pick<Touchpoint, 'channel' | 'platform'>, { body }: Message): string | undefined {
  if (body === undefined) return undefined;
  const counted = filledIn(body) === body ? '' : ', each variable counted as 10 characters';
  if (touchpoint.channel === 'sms') {
    const { encoding, segments } = smsSize(filledIn(body));
    return `${segments === 1 ? '1 segment' : `${segments} segments`} (${encoding})${counted}`;
  }
  const format = formatOf(touchpoint);
  if (!format?.measure || format.most.body === undefined) return undefined;
  const over = lengthIn(format, body) - format.most.body;
  return over > 0 ? `${format.name} does not take it: ${over === 1 ? '1 character' : `${over} characters`} too many${counted}.` : undefined;
}
