import type { Touchpoint } from '@/lib/journey/touchpoint';
import { isBlank } from './wording';

/** A text that customers read, and the path to it inside its touchpoint. */
export type MessageText = { field: string; text: string };

/** The texts of a touchpoint that customers read: subject, body and call to action, in every language; blank ones left out. */
export function textsOf({ brief, variants }: Touchpoint): MessageText[] {
  const texts: MessageText[] = [];
  if (brief) addTexts(texts, BRIEF_FIELDS, brief);
  variants?.forEach((variant, i) => addTexts(texts, BRIEF_FIELDS.map((field) => field.replace('brief', `variants.${i}`)), variant));
  return texts;
}

const BRIEF_FIELDS = ['brief.subject', 'brief.body', 'brief.cta'];

function addTexts(texts: MessageText[], [subject, body, cta]: readonly string[], from: { subject?: string | undefined; body?: string | undefined; cta?: string | undefined }): void {
  if (!isBlank(from.subject)) texts.push({ field: subject!, text: from.subject! });
  if (!isBlank(from.body)) texts.push({ field: body!, text: from.body! });
  if (!isBlank(from.cta)) texts.push({ field: cta!, text: from.cta! });
}

/** The texts of a touchpoint, with the key message first, which ends up in them. */
export function textsAndMessageOf(touchpoint: Touchpoint): MessageText[] {
  const text = touchpoint.brief?.keyMessage;
  const texts = textsOf(touchpoint);
  return isBlank(text) ? texts : [{ field: 'brief.keyMessage', text: text! }, ...texts];
}

const FIELD_WORDS: Record<string, string> = { keyMessage: 'key message', subject: 'subject', body: 'text', cta: 'call to action' };

/** What a text is called inside a sentence: "subject", "text (language 2)". */
export function textName(field: string): string {
  const [first, second, third] = field.split('.');
  return first === 'variants' ? `${FIELD_WORDS[third!]} (language ${Number(second) + 1})` : FIELD_WORDS[second!]!;
}

const NONE: readonly string[] = [];

/** Names of the variables in a text: "Hi {{ first_name | default: 'you' }}" → first_name. */
export function variablesIn(text: string): readonly string[] {
  let open = text.indexOf('{{');
  if (open < 0) return NONE;
  const names: string[] = [];
  for (; open >= 0; open = text.indexOf('{{', open + 2)) {
    const close = text.indexOf('}}', open + 2);
    if (close < 0) break;
    const inside = text.slice(open + 2, close);
    const bar = inside.indexOf('|');
    const name = (bar < 0 ? inside : inside.slice(0, bar)).trim();
    if (name !== '' && !name.includes('{') && !name.includes('}')) names.push(name);
  }
  return names;
}

const VARIABLE = /\{\{[^{}]*\}\}/g;

/** What stands in for a variable where a text is measured. */
const FILLED_IN = 'x'.repeat(10);

/** The text as long as customers see it: each variable counts as ten characters. */
export function filledIn(text: string): string {
  return text.includes('{{') ? text.replace(VARIABLE, FILLED_IN) : text;
}
