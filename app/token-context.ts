import 'server-only';
import { getDb } from '@/db/client';
import { ADDRESS_HEADER } from '@/lib/services/accounts/client-address';
import { contextOfToken } from '@/lib/services/accounts/token-context';
import type { ServiceContext } from '@/lib/services/context';

/** Whom a program acts for. Throws ServiceError `signed-out` or `too-many`. */
export async function tokenContext(request: Request): Promise<ServiceContext> {
  return contextOfToken(await getDb(), request.headers.get('authorization'), request.headers.get(ADDRESS_HEADER) ?? '');
}
