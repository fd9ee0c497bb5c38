import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { verifyBrandTrail, type TrailState } from './verify-brand-trail';

/** Whether the brand's audit trail is as it was written, and up to which entry. Throws ServiceError `invalid` for a `noted` head that is none. */
export async function verifyTrail(context: ServiceContext, { noted }: { noted?: unknown } = {}): Promise<TrailState> {
  authorize(context, 'audit.read');
  if (noted !== undefined && !isHead(noted)) throw new ServiceError('invalid', 'A head is 64 digits and letters from a to f. Copy it as it was noted.');
  return verifyBrandTrail(context.db, { brandId: context.brandId, noted });
}

/** Whether a text can be the head of a trail. */
export function isHead(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{64}$/i.test(text);
}
