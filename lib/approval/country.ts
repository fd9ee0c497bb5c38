import { z } from 'zod';

const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country by its ISO 3166-1 code: "DE". */
export const Country = z.string().refine((code) => /^[A-Z]{2}$/.test(code) && NAMES.of(code) !== undefined, 'must be the two-letter code of a country, such as "DE"');
export type Country = z.infer<typeof Country>;

/** "DE" → "Germany". */
export function countryName(code: string): string {
  return (/^[A-Z]{2}$/.test(code) && NAMES.of(code)) || code;
}
