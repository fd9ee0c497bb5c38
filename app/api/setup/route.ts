import { getDb } from '@/db/client';
import { ADDRESS_HEADER } from '@/lib/services/accounts/client-address';
import { limitTries } from '@/lib/services/accounts/limit';
import { setUp } from '@/lib/services/accounts/set-up';
import { ServiceError } from '@/lib/services/errors';
import { json, readBody, refuseJson } from '../../answer-json';
import { rememberBrand } from '../../brand-cookie';
import { isOwnOrigin } from '../../own-origin';

/** The first run: makes the owner and the brand. Sign in afterwards. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isOwnOrigin(request)) throw new ServiceError('forbidden', 'This must be sent by the set-up page.');
    const db = await getDb();
    await limitTries(db, `set-up:${request.headers.get(ADDRESS_HEADER)}`, { max: 20, windowMs: 60_000 });
    const { name, email, password, brandName, sample } = await readBody(request);
    const { sampleId } = await setUp(db, { name, email, password, brandName, sample: sample === true });
    if (sampleId) await rememberBrand(sampleId);
    return json({ ok: true }, 201);
  } catch (error) {
    return refuseJson(error);
  }
}
