import { z } from 'zod';
import { isReserved } from '../id';

/**
 * Identifier of a part of a journey: letters, digits, `-` and `_`, 1 to 64 characters, starting with a letter or digit.
 * Ids are unique across all parts of one document, so that any of them names exactly one thing.
 */
export const Id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'must be 1–64 letters, digits, "-" or "_", starting with a letter or digit')
  .refine((text) => !isReserved(text), 'is a name that JavaScript keeps for itself; choose another');
export type Id = z.infer<typeof Id>;
