import type { Touchpoint } from '@/lib/journey/touchpoint';

/** The texts that one recipient is shown; blank ones are absent. */
export type Message = { subject?: string; preheader?: string; body?: string; cta?: string };

/** A touchpoint's texts in one language: what the variant of that language does not say is said as in the brief. */
export function messageOf({ brief, variants }: Pick<Touchpoint, 'brief' | 'variants'>, locale?: string): Message {
  const variant = locale === undefined ? undefined : variants?.find((each) => each.locale === locale);
  const said = { ...brief, ...variant };
  const message: Message = {};
  for (const field of ['subject', 'preheader', 'body', 'cta'] as const) if (said[field]?.trim()) message[field] = said[field].trim();
  return message;
}
