import { formatOf, lengthIn, SMS_LIMITS, type ChannelFormat, type LimitedText } from '@/lib/journey/channel-format';
import { isPlainlyShort, plainText, smsSize, typographicIn } from '@/lib/journey/sms-size';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { filledIn } from '@/lib/journey/variables';
import { safeFix } from '../fix';
import type { Objection, Rule } from '../rule';
import { onTouchpoint } from '../target';
import { textName, type MessageText } from '../texts';
import { called, subject } from '../wording';

const LINK = /https?:\/\/|www\./i;

export const channelFormat: Rule<'channel-format'> = {
  id: 'channel-format',
  title: 'Every text fits its channel',
  why: 'What is too long is cut off, refused or charged several times.',
  *check(scope) {
    for (const state of scope.journey.states) {
      for (const touchpoint of state.touchpoints) {
        if (!touchpoint.brief && !touchpoint.variants) continue;
        const format = formatOf(touchpoint);
        if (!format) continue;
        for (const text of scope.texts(touchpoint)) {
          if (touchpoint.channel !== 'sms') {
            if (mayBeBeyond(format, text)) yield* beyond(format, touchpoint, text);
          } else if (text.field.endsWith('body') && !isPlainlyShort(text.text)) yield* segments(touchpoint, text);
        }
      }
    }
  },
};

/** Most texts are far from any limit, and need no closer look. Unless it is counted otherwise, a text has at least as many UTF-16 units as characters. */
function mayBeBeyond({ most, measure, hashtags }: ChannelFormat, { field, text }: MessageText): boolean {
  return hashtags !== undefined || measure !== undefined || text.length > (most[lastOf(field)] ?? Infinity);
}

function lastOf(field: string): LimitedText {
  return field.slice(field.lastIndexOf('.') + 1) as LimitedText;
}

function* beyond(format: ChannelFormat, touchpoint: Touchpoint, { field, text }: MessageText): Generator<Objection> {
  const { place, most, measure, hashtags, noLinks } = format;
  const target = onTouchpoint(touchpoint, field);
  const limit = most[lastOf(field)];
  const length = limit === undefined ? 0 : lengthIn(format, text);
  if (limit !== undefined && length > limit) {
    yield { target, message: `The ${textName(field, touchpoint)} of ${called(touchpoint, 'touchpoint')} ${measure ? 'counts as' : 'has'} ${length} characters. ${place}, ${limit} are ${measure ? 'taken' : 'shown'}. Shorten it by ${length - limit}.` };
  }
  if (!field.endsWith('body')) return;
  const tags = hashtags === undefined ? 0 : (text.match(/(?<![\p{L}\p{N}])#[\p{L}\p{N}_]+/gu)?.length ?? 0);
  if (tags > (hashtags ?? Infinity)) yield { target, message: `${subject(touchpoint, 'touchpoint')} has ${tags} hashtags. ${place}, ${hashtags} are allowed. Keep the best of them.` };
  if (noLinks && LINK.test(text)) yield { target, message: `A link in the text of ${called(touchpoint, 'touchpoint')} cannot be clicked. ${place}, links stand in the profile or in a story. Take it out.` };
}

function* segments(touchpoint: Touchpoint, { field, text }: MessageText): Generator<Objection> {
  const target = onTouchpoint(touchpoint, field);
  const filled = filledIn(text);
  const { encoding, segments: count } = smsSize(filled);
  const plain = encoding === 'UCS-2' ? smsSize(plainText(filled)).segments : count;
  if (plain < count) {
    const marks = typographicIn(text).map((char) => (char.trim() === '' ? 'a special space' : char));
    yield {
      target,
      message: `Because of ${marks.join(' ')} the ${textName(field, touchpoint)} of ${called(touchpoint, 'touchpoint')} takes ${count} segments instead of ${plain}. Use plain characters instead.`,
      fix: safeFix.touchpoint('Use plain characters', touchpoint, (draft) => {
        const owner = field === 'brief.body' ? draft.brief : draft.variants?.[Number(field.split('.')[1])];
        if (owner?.body !== undefined) owner.body = plainText(owner.body).slice(0, 40_000);
      }),
    };
  }
  if (plain <= SMS_LIMITS.segments) return;
  yield { target, message: `The ${textName(field, touchpoint)} of ${called(touchpoint, 'touchpoint')} takes ${plain} segments; an SMS has at most ${SMS_LIMITS.segments}. Shorten it to about ${encoding === 'GSM-7' || plain < count ? SMS_LIMITS.segments * SMS_LIMITS['GSM-7'].joined : SMS_LIMITS.segments * SMS_LIMITS['UCS-2'].joined} characters.` };
}
