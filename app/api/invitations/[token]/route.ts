import { getDb } from '@/db/client';
import { ADDRESS_HEADER } from '@/lib/services/accounts/client-address';
import { acceptInvitation } from '@/lib/services/accounts/invitations';
import { limitTries } from '@/lib/services/accounts/limit';
import { ServiceError } from '@/lib/services/errors';
import { json, readBody, refuseJson } from '../../../answer-json';
import { isOwnOrigin } from '../../../own-origin';
import { readSession } from '../../../session';

/** Joins by an invitation: as who is signed in, or as a new person with `{name, password}`. */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  try {
    if (!isOwnOrigin(request)) throw new ServiceError('forbidden', 'This must be sent by the invitation’s page.');
    const db = await getDb();
    await limitTries(db, `join:${request.headers.get(ADDRESS_HEADER)}`, { max: 60, windowMs: 60_000 });
    const { token } = await params;
    const session = await readSession();
    const { name, password } = await readBody(request);
    return json(await acceptInvitation(db, session ? { token, person: session.person } : { token, name, password }), 201);
  } catch (error) {
    return refuseJson(error);
  }
}
