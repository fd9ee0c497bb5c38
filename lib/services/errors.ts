import type { Problem } from '@/lib/journey/problem';

export type ServiceErrorCode = 'not-found' | 'forbidden' | 'invalid' | 'signed-out' | 'too-many';

/** What a service refuses, in words for the person who asked. `problems` say where in the given document. */
export class ServiceError extends Error {
  override name = 'ServiceError';
  constructor(
    readonly code: ServiceErrorCode,
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }
}
