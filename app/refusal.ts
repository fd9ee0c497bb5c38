import 'server-only';
import type { Problem } from '@/lib/journey/problem';
import { ServiceError } from '@/lib/services/errors';

export type Refusal = { ok: false; message: string; problems?: Problem[] };

/** What a service refused, as an answer the browser can show. Any other error goes on: it is not the person's doing. */
export function refusal(error: unknown): Refusal {
  if (!(error instanceof ServiceError)) throw error;
  return { ok: false, message: error.message, ...(error.problems.length > 0 && { problems: [...error.problems] }) };
}
