import { z } from 'zod';
import type { TemplateRow } from '@/db/schema/templates';
import { ServiceError } from '../errors';

const Words = z.strictObject({
  name: z.string().trim().min(1, 'Give the template a name.').max(200, 'A name has at most 200 characters. Shorten it.'),
  description: z.string().trim().max(1_000, 'A description has at most 1,000 characters. Shorten it.'),
});

/** Name and description, trimmed. Throws ServiceError `invalid` saying what is wrong. */
export function parseWords(input: { name: unknown; description: unknown }): Pick<TemplateRow, 'name' | 'description'> {
  const read = Words.safeParse({ name: input.name, description: input.description ?? '' });
  if (!read.success) throw new ServiceError('invalid', read.error.issues[0]!.message);
  return read.data;
}

/** The id of a team's template. Throws ServiceError `not-found` for what cannot be one. */
export function parseTemplateId(id: unknown): string {
  const read = z.uuid().safeParse(id);
  if (!read.success) throw templateNotThere();
  return read.data;
}

export function templateNotThere(): ServiceError {
  return new ServiceError('not-found', 'This template is not there. It may have been removed; go back to the templates.');
}
