import { z } from 'zod';
import { Journey } from './schema/journey';

/**
 * The journey document's JSON Schema (draft 2020-12). `id` is the URI under which it is published, given as its `$id`.
 * It states the shape; that references point to parts that exist is checked by `parseJourney` alone.
 */
export function journeyJsonSchema(id?: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(Journey, { target: 'draft-2020-12', io: 'input' });
  return { $schema, ...(id !== undefined && { $id: id }), ...rest };
}
