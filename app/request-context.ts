import 'server-only';
import { getDb } from '@/db/client';
import type { ServiceContext } from '@/lib/services/context';
import { localOwnerContext } from '@/lib/services/local-owner';

/** Who makes this request and for which brand. Without accounts: the local owner. */
export async function requestContext(): Promise<ServiceContext> {
  return localOwnerContext(await getDb(), new Date());
}
