import type { Channel } from '@/lib/journey/channel';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { isBlank } from './wording';

/** A text that customers read, and the path to it inside its touchpoint. */
export type MessageText = { field: string; text: string };

/** The texts of a touchpoint that customers read: subject, preheader, body and call to action, in every language; blank ones left out. */
export function textsOf({ brief, variants }: Touchpoint): MessageText[] {
  const texts: MessageText[] = [];
  if (brief) addTexts(texts, BRIEF_FIELDS, brief);
  variants?.forEach((variant, i) => addTexts(texts, BRIEF_FIELDS.map((field) => field.replace('brief', `variants.${i}`)), variant));
  return texts;
}

const FIELDS = ['subject', 'preheader', 'body', 'cta'] as const;
const BRIEF_FIELDS = FIELDS.map((field) => `brief.${field}`);

type From = { [Field in (typeof FIELDS)[number]]?: string | undefined };

function addTexts(texts: MessageText[], [subject, preheader, body, cta]: readonly string[], from: From): void {
  if (!isBlank(from.subject)) texts.push({ field: subject!, text: from.subject! });
  if (!isBlank(from.preheader)) texts.push({ field: preheader!, text: from.preheader! });
  if (!isBlank(from.body)) texts.push({ field: body!, text: from.body! });
  if (!isBlank(from.cta)) texts.push({ field: cta!, text: from.cta! });
}

/** The texts of a touchpoint, with the key message first, which ends up in them. */
export function textsAndMessageOf(touchpoint: Touchpoint): MessageText[] {
  const text = touchpoint.brief?.keyMessage;
  const texts = textsOf(touchpoint);
  return isBlank(text) ? texts : [{ field: 'brief.keyMessage', text: text! }, ...texts];
}

type Words = Record<string, string>;
const FIELD_WORDS: Words = { keyMessage: 'key message', subject: 'subject', preheader: 'preheader', body: 'text', cta: 'call to action' };
/** Channels whose texts go by other names, as the form calls them. */
const CHANNEL_WORDS: Partial<Record<Channel, Words>> = { ad: { subject: 'headline', body: 'description' }, push: { subject: 'title' }, 'in-app': { subject: 'title' } };

/** What a text is called inside a sentence: "subject", of an ad "headline", "text (language 2)". */
export function textName(field: string, { channel }: Pick<Touchpoint, 'channel'>): string {
  const [first, second, third] = field.split('.');
  const named = (key: string) => CHANNEL_WORDS[channel]?.[key] ?? FIELD_WORDS[key]!;
  return first === 'variants' ? `${named(third!)} (language ${Number(second) + 1})` : named(second!);
}
