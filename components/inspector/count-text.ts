import { formatOf, lengthIn, SMS_LIMITS, type LimitedText } from '@/lib/journey/channel-format';
import { smsSize } from '@/lib/journey/sms-size';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { filledIn } from '@/lib/journey/variables';

/** How much of the room a text takes, in few words and in a sentence. */
export type TextCount = { short: string; long: string; isOver: boolean };

/** A text against what its channel has room for, each variable counted as ten characters, as the linter does. Undefined where nothing limits it. */
export function countText(touchpoint: Pick<Touchpoint, 'channel' | 'platform'>, key: string, text: string): TextCount | undefined {
  if (touchpoint.channel === 'sms') return key === 'body' ? countSegments(text) : undefined;
  const format = formatOf(touchpoint);
  const most = format?.most[key as LimitedText];
  if (!format || most === undefined) return undefined;
  const length = lengthIn(format, text);
  const isOver = length > most;
  const said = `${number(length)} of ${number(most)} characters ${format.place.replace(/^./, (first) => first.toLowerCase())}`;
  return { short: `${number(length)} / ${number(most)}${isOver ? ` · ${number(length - most)} over` : ''}`, long: `${said}. ${COUNTED}${format.measure ? ' A link counts as 23, an emoji as 2.' : ''}`, isOver };
}

const COUNTED = 'Each variable counts as 10.';

function countSegments(text: string): TextCount {
  const { encoding, segments, left } = smsSize(filledIn(text));
  const { alone, joined } = SMS_LIMITS[encoding];
  const count = Math.max(1, segments);
  return {
    short: `${count === 1 ? '1 segment' : `${number(count)} segments`} · ${left} left · ${encoding}`,
    long: `${encoding === 'GSM-7' ? 'In the alphabet of text messages (GSM-7)' : 'With a character outside the alphabet of text messages (UCS-2)'} a segment holds ${alone} characters, each of several ${joined}; at most ${SMS_LIMITS.segments} are sent. ${COUNTED}`,
    isOver: segments > SMS_LIMITS.segments,
  };
}

function number(n: number): string {
  return n.toLocaleString('en-US');
}
