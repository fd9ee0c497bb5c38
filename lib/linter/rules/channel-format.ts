import type { Channel } from '@/lib/journey/channel';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { safeFix } from '../fix';
import type { Objection, Rule } from '../rule';
import { isPlainlyShort, plainText, smsSize, typographicIn } from '../sms-segments';
import { onTouchpoint } from '../target';
import { filledIn, textName, type MessageText } from '../texts';
import { called, subject } from '../wording';

/** Most characters of a text by the last part of its path, and who sets that. */
type Limits = { place: string; most: Partial<Record<string, number>>; hashtags?: number; noLinks?: true };

const BY_CHANNEL: Partial<Record<Channel, Limits>> = {
  email: { place: 'In an inbox', most: { subject: 50 } },
  whatsapp: { place: 'On WhatsApp', most: { body: 1_024, cta: 20 } },
  push: { place: 'On a phone', most: { subject: 50, body: 150 } },
};

const BY_PLATFORM: [platform: RegExp, channel: Channel, limits: Limits][] = [
  [/^x$|^x[ .-]|twitter/i, 'social', { place: 'On X', most: { body: 280 } }],
  [/linkedin/i, 'social', { place: 'On LinkedIn', most: { body: 3_000 } }],
  [/instagram/i, 'social', { place: 'On Instagram', most: { body: 2_200 }, hashtags: 30, noLinks: true }],
  [/facebook|^meta/i, 'social', { place: 'On Facebook', most: { body: 2_200 } }],
  [/facebook|instagram|^meta/i, 'ad', { place: 'In a Meta ad', most: { subject: 255, body: 2_200 } }],
  [/google/i, 'ad', { place: 'In a Google ad', most: { subject: 30, body: 90 } }],
];

const MOST_SEGMENTS = 10;
const LINK = /https?:\/\/|www\./i;

export const channelFormat: Rule<'channel-format'> = {
  id: 'channel-format',
  title: 'Every text fits its channel',
  why: 'What is too long is cut off, refused or charged several times.',
  *check(scope) {
    for (const state of scope.journey.states) {
      for (const touchpoint of state.touchpoints) {
        if (!touchpoint.brief && !touchpoint.variants) continue;
        const limits = limitsOf(touchpoint);
        if (!limits && touchpoint.channel !== 'sms') continue;
        for (const text of scope.texts(touchpoint)) {
          if (limits) {
            if (mayBeBeyond(limits, text)) yield* beyond(limits, touchpoint, text);
          } else if (text.field.endsWith('body') && !isPlainlyShort(text.text)) yield* segments(touchpoint, text);
        }
      }
    }
  },
};

function limitsOf({ channel, platform }: Touchpoint): Limits | undefined {
  if (channel !== 'social' && channel !== 'ad') return BY_CHANNEL[channel];
  return platform === undefined ? undefined : BY_PLATFORM.find(([name, on]) => on === channel && name.test(platform.trim()))?.[2];
}

/** Most texts are far from any limit, and need no closer look. A text has at least as many UTF-16 units as characters. */
function mayBeBeyond({ most, hashtags }: Limits, { field, text }: MessageText): boolean {
  return hashtags !== undefined || text.length > (most[lastOf(field)] ?? Infinity);
}

function lastOf(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}

function* beyond({ place, most, hashtags, noLinks }: Limits, touchpoint: Touchpoint, { field, text }: MessageText): Generator<Objection> {
  const target = onTouchpoint(touchpoint, field);
  const limit = most[lastOf(field)];
  const length = limit !== undefined && text.length > limit ? Array.from(filledIn(text)).length : 0;
  if (limit !== undefined && length > limit) {
    yield { target, message: `The ${textName(field)} of ${called(touchpoint, 'touchpoint')} has ${length} characters. ${place}, ${limit} are shown. Shorten it by ${length - limit}.` };
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
      message: `Because of ${marks.join(' ')} the ${textName(field)} of ${called(touchpoint, 'touchpoint')} takes ${count} segments instead of ${plain}. Use plain characters instead.`,
      fix: safeFix.touchpoint('Use plain characters', touchpoint, (draft) => {
        const owner = field === 'brief.body' ? draft.brief : draft.variants?.[Number(field.split('.')[1])];
        if (owner?.body !== undefined) owner.body = plainText(owner.body).slice(0, 40_000);
      }),
    };
  }
  if (plain <= MOST_SEGMENTS) return;
  yield { target, message: `The ${textName(field)} of ${called(touchpoint, 'touchpoint')} takes ${plain} segments; an SMS has at most ${MOST_SEGMENTS}. Shorten it to about ${encoding === 'GSM-7' || plain < count ? 1_530 : 670} characters.` };
}
