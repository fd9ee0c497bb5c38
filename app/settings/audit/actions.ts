'use server';

import { verifyTrail } from '@/lib/services/audit/verify-trail';
import type { TrailState } from '@/lib/services/audit/verify-brand-trail';
import { refusal, type Refusal } from '../../refusal';
import { requestContext } from '../../request-context';

export async function verifyTrailAction(input: { noted?: string }): Promise<{ ok: true; state: TrailState } | Refusal> {
  try {
    return { ok: true, state: await verifyTrail(await requestContext(), { noted: input?.noted }) };
  } catch (error) {
    return refusal(error);
  }
}
