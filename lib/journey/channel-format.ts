import type { Channel } from './channel';
import type { Touchpoint } from './touchpoint';
import { filledIn } from './variables';
import { xLength } from './x-length';

/** The texts of a touchpoint whose length a channel limits. */
export type LimitedText = 'subject' | 'preheader' | 'body' | 'cta';

/** How much of a text is seen before its reader asks for more: characters, and lines where those are counted too. */
export type Fold = { characters: number; lines?: number };

/** How texts must be made for a channel, or for one platform of it. The linter checks the figures; people read all of it. */
export type ChannelFormat = {
  id: string;
  name: string;
  channel: Channel;
  /** Names by which a touchpoint's platform is recognized; absent where the whole channel is alike. */
  platform?: RegExp;
  /** Where the text stands, as a sentence begins. */
  place: string;
  /** Most characters of each text. */
  most: Partial<Record<LimitedText, number>>;
  /** Where a text that fits is still folded. */
  fold?: Partial<Record<LimitedText, Fold>>;
  /** How a text is counted here; absent where each character counts once. */
  measure?: (text: string) => number;
  hashtags?: number;
  noLinks?: true;
  /** What no machine checks. */
  advice: readonly string[];
};

/** An SMS: characters of one segment alone, and of each where several are joined (3GPP TS 23.038); and the most segments that networks join. */
export const SMS_LIMITS = { 'GSM-7': { alone: 160, joined: 153 }, 'UCS-2': { alone: 70, joined: 67 }, segments: 10 } as const;

/** Limits and habits of each channel and platform: the only place that has them. Platforms stand in the order in which they are looked for. */
export const CHANNEL_FORMATS: readonly ChannelFormat[] = [
  {
    id: 'email',
    name: 'Email',
    channel: 'email',
    place: 'In an inbox',
    most: { subject: 50, preheader: 90 },
    advice: ['Subjects from 30 characters on say enough; a preheader, from 40 on, goes on where the subject ends.', 'One call to action stands out; others are links in the text.', 'Below 100 kB in all, or mailboxes cut it.'],
  },
  {
    id: 'sms',
    name: 'SMS',
    channel: 'sms',
    place: 'In a text message',
    most: {},
    advice: [
      `${SMS_LIMITS['GSM-7'].alone} characters in one segment, ${SMS_LIMITS['GSM-7'].joined} in each of several; with an emoji or a curly quote ${SMS_LIMITS['UCS-2'].alone} and ${SMS_LIMITS['UCS-2'].joined}. At most ${SMS_LIMITS.segments} segments, each of which is paid for.`,
      'Every marketing message says who writes and how to stop.',
    ],
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    channel: 'whatsapp',
    place: 'On WhatsApp',
    most: { body: 1_024, cta: 20 },
    advice: ['Outside the 24 hours after a customer’s own message, only templates that were approved before.', 'At most three buttons.'],
  },
  { id: 'push', name: 'Push', channel: 'push', place: 'On a phone', most: { subject: 50, body: 150 }, advice: ['Pressing it opens the place it speaks of.'] },
  { id: 'x', name: 'X', channel: 'social', platform: /^x$|^x[ .-]|twitter/i, place: 'On X', most: { body: 280 }, measure: xLength, advice: ['A link counts as 23 characters, however long it is; an emoji as 2.', 'What is longer is refused, not cut.'] },
  { id: 'linkedin', name: 'LinkedIn', channel: 'social', platform: /linkedin/i, place: 'On LinkedIn', most: { body: 3_000 }, fold: { body: { characters: 210, lines: 3 } }, advice: ['The first two lines show before “more”: the point stands there.'] },
  { id: 'instagram', name: 'Instagram', channel: 'social', platform: /instagram/i, place: 'On Instagram', most: { body: 2_200 }, fold: { body: { characters: 125 } }, hashtags: 30, noLinks: true, advice: ['Links do not work in captions: the call to action leads to the profile.'] },
  { id: 'facebook', name: 'Facebook', channel: 'social', platform: /facebook|^meta/i, place: 'On Facebook', most: { body: 2_200 }, fold: { body: { characters: 125 } }, advice: ['About 125 characters show before “more”.'] },
  {
    id: 'meta-ad',
    name: 'Meta ads',
    channel: 'ad',
    platform: /facebook|instagram|^meta/i,
    place: 'In a Meta ad',
    most: { subject: 255, body: 2_200 },
    fold: { subject: { characters: 27 }, body: { characters: 125 } },
    advice: ['Of the text about 125 characters show, of the headline about 27.', 'Pictures and films in the sizes of every placement that is bought.'],
  },
  { id: 'google-ad', name: 'Google ads', channel: 'ad', platform: /google/i, place: 'In a Google ad', most: { subject: 30, body: 90 }, advice: ['3 to 15 headlines and 2 to 4 descriptions, which must make sense in any combination.'] },
];

/** How many characters a text takes in a format, each variable counted as ten. */
export function lengthIn({ measure = characters }: ChannelFormat, text: string): number {
  return measure(filledIn(text));
}

function characters(text: string): number {
  return Array.from(text).length;
}

/** The format that a touchpoint must keep to; undefined where its channel, or the platform it names, has none. */
export function formatOf({ channel, platform }: Pick<Touchpoint, 'channel' | 'platform'>): ChannelFormat | undefined {
  return CHANNEL_FORMATS.find((format) => format.channel === channel && (!format.platform || (platform !== undefined && format.platform.test(platform.trim()))));
}

const TEXT_NAMES: Record<LimitedText, string> = { subject: 'subject', preheader: 'preheader', body: 'text', cta: 'call to action' };
const AD_NAMES: Record<LimitedText, string> = { ...TEXT_NAMES, subject: 'headline', body: 'description', cta: 'button' };

/** A format in sentences: what is counted first, then the advice. */
export function describeFormat({ channel, most, hashtags, advice }: ChannelFormat): string[] {
  const names = channel === 'ad' ? AD_NAMES : channel === 'push' ? { ...TEXT_NAMES, subject: 'title' } : TEXT_NAMES;
  const counted = (Object.entries(most) as [LimitedText, number][]).map(([text, limit]) => `${names[text]} up to ${limit.toLocaleString('en-US')} characters`);
  if (hashtags !== undefined) counted.push(`at most ${hashtags} hashtags`);
  const first = counted.join(', ');
  return [...(first ? [`${first[0]!.toUpperCase()}${first.slice(1)}.`] : []), ...advice];
}
