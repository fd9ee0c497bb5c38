import type { Touchpoint } from '@/lib/journey/touchpoint';

/** A text that customers read, and the path to it inside its touchpoint. */
export type MessageText = { field: string; text: string };

/** The texts of a touchpoint that customers read: subject, body and call to action, in every language; blank ones left out. */
export function textsOf({ brief, variants }: Touchpoint): MessageText[] {
  const texts: MessageText[] = [];
  const add = (field: string, text: string | undefined) => void (text !== undefined && text.trim() !== '' && texts.push({ field, text }));
  if (brief) {
    add('brief.subject', brief.subject);
    add('brief.body', brief.body);
    add('brief.cta', brief.cta);
  }
  variants?.forEach((variant, i) => {
    add(`variants.${i}.subject`, variant.subject);
    add(`variants.${i}.body`, variant.body);
    add(`variants.${i}.cta`, variant.cta);
  });
  return texts;
}

/** The texts of a touchpoint, with the key message first, which ends up in them. */
export function textsAndMessageOf(touchpoint: Touchpoint): MessageText[] {
  const text = touchpoint.brief?.keyMessage;
  const texts = textsOf(touchpoint);
  return text === undefined || text.trim() === '' ? texts : [{ field: 'brief.keyMessage', text }, ...texts];
}

const FIELD_WORDS: Record<string, string> = { keyMessage: 'key message', subject: 'subject', body: 'text', cta: 'call to action' };

/** What a text is called inside a sentence: "subject", "text (language 2)". */
export function textName(field: string): string {
  const [first, second, third] = field.split('.');
  return first === 'variants' ? `${FIELD_WORDS[third!]} (language ${Number(second) + 1})` : FIELD_WORDS[second!]!;
}

const VARIABLE = /\{\{\s*([^{}|]*?)\s*(?:\|[^{}]*)?\}\}/g;

/** Names of the variables in a text: "Hi {{ first_name | default: 'you' }}" → first_name. */
export function variablesIn(text: string): string[] {
  if (!text.includes('{{')) return [];
  return [...text.matchAll(VARIABLE)].flatMap(([, name]) => name || []);
}

/** What stands in for a variable where a text is measured. */
const FILLED_IN = 'x'.repeat(10);

/** The text as long as customers see it: each variable counts as ten characters. */
export function filledIn(text: string): string {
  return text.includes('{{') ? text.replace(VARIABLE, FILLED_IN) : text;
}
