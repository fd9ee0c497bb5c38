import { getDb } from '@/db/client';
import type { Db } from '@/db/handle';
import { readEnvironment } from '../environment';
import { createAuth, type Auth } from './auth';
import { installationSecret } from './installation-secret';

/** Bundled more than once into one process; like the store, it hangs on `globalThis`. */
type Slot = { db?: Db; auth?: Promise<Auth> };
const SLOT = Symbol.for('journey-orchestrator.auth');
const slot: Slot = ((globalThis as { [SLOT]?: Slot })[SLOT] ??= {});

/** The process's sign-in, made by the first call. A failure is not remembered. */
export async function getAuth(): Promise<Auth> {
  const db = await getDb();
  if (slot.db !== db || !slot.auth) {
    slot.db = db;
    const env = readEnvironment(process.env);
    slot.auth = installationSecret(db, env.AUTH_SECRET).then((secret) => createAuth(db, secret, env));
    slot.auth.catch(() => (slot.auth = undefined));
  }
  return slot.auth;
}
