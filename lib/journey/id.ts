import { z } from 'zod';

/**
 * Identifier of a part of a journey: letters, digits, `-` and `_`, 1 to 64 characters, starting with a letter or digit.
 * Ids are unique across all parts of one document, so that any of them names exactly one thing.
 */
export const Id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'must be 1–64 letters, digits, "-" or "_", starting with a letter or digit')
  .refine((text) => !isReserved(text), 'is a name that JavaScript keeps for itself; choose another');
export type Id = z.infer<typeof Id>;

/** Records are keyed by id, so an id must not be something every object already has ("constructor"). */
function isReserved(id: string): boolean {
  return id in Object.prototype || id === 'prototype';
}

/** Turns words into an id that is not in `taken`: "Signed up" → `signed-up`, then `signed-up-2`. */
export function uniqueId(words: string, taken: ReadonlySet<string>): Id {
  const slug =
    words
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 48)
      .replace(/-+$/, '') || 'part';
  let id = slug;
  for (let n = 2; taken.has(id) || isReserved(id); n++) id = `${slug}-${n}`;
  return id;
}
