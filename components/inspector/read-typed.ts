import type { Reading } from '@/components/ui/use-draft';

/** A text of at most `limit` characters, whole or not at all. Spaces alone count as nothing. */
export function readText(text: string, limit: number): Reading<string> {
  if (text.length > limit) {
    return { problem: `This has ${text.length.toLocaleString('en-US')} characters; at most ${limit.toLocaleString('en-US')} can be saved. Shorten it.` };
  }
  return { value: text.trim() ? text : undefined };
}

/** ISO 4217 code, in whichever case it was typed. */
export function readCurrency(text: string): Reading<string> {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? { value: code } : { problem: 'Type a three-letter currency code such as USD.' };
}

/** Time of day for a send window: "9", "9:30", "21:00", "8 pm" → "09:00", "09:30", "21:00", "20:00". */
export function readClock(text: string): Reading<string> {
  const match = /^(\d{1,2})(?::?(\d{2}))?\s*(am|pm|a|p)?$/.exec(text.trim().toLowerCase().replaceAll('.', ''));
  const [, hourText = '', minuteText = '00', half] = match ?? [];
  const typed = Number(hourText);
  const hour = half ? (typed % 12) + (half.startsWith('p') ? 12 : 0) : typed;
  if (!match || hour > 23 || Number(minuteText) > 59 || (half && (typed < 1 || typed > 12))) return { problem: 'Type a time of day such as 9:30 or 8 pm.' };
  return { value: `${String(hour).padStart(2, '0')}:${minuteText}` };
}

/** Language tag (BCP 47) such as "de" or "pt-BR". */
export function readLocale(text: string): Reading<string> {
  const [language = '', ...rest] = text.trim().split(/[-_]/);
  const tag = [language.toLowerCase(), ...rest].join('-');
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? { value: tag } : { problem: 'Type a language tag such as de or pt-BR.' };
}
