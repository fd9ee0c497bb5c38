import { z } from 'zod';
import { ServiceError } from '../errors';

/** The id of a journey as given by an address or an action. Throws ServiceError `not-found` for what cannot be one. */
export function parseId(id: unknown): string {
  const result = z.uuid().safeParse(id);
  if (!result.success) throw notThere();
  return result.data;
}

export function notThere(): ServiceError {
  return new ServiceError('not-found', 'This journey is not there. It may belong to another brand; go back to the list of journeys.');
}
