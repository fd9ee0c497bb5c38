import { z } from 'zod';
import { ServiceError } from '../errors';

const Name = z
  .string('Give the journey a name.')
  .trim()
  .min(1, 'Give the journey a name.')
  .max(200, 'A name has at most 200 characters. Shorten it.');

/** The trimmed name. Throws ServiceError `invalid` saying what is wrong with it. */
export function parseName(name: unknown): string {
  const result = Name.safeParse(name);
  if (!result.success) throw new ServiceError('invalid', result.error.issues[0]!.message);
  return result.data;
}
