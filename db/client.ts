import { readDbConfig } from './config';
import type { Db, OpenedDb } from './handle';
import { openDb } from './open-db';

/** Next bundles this module more than once into one process; the store must be opened once, so it hangs on `globalThis`. */
type Slot = { opening?: Promise<OpenedDb>; closing?: Promise<void> };
const SLOT = Symbol.for('journey-orchestrator.db');
const slot: Slot = ((globalThis as { [SLOT]?: Slot })[SLOT] ??= {});

/**
 * The process's store, opened by the first call as the environment says (`readDbConfig`). A failed opening is not
 * remembered: the next call tries again. Throws what `openDb` throws.
 */
export async function getDb(): Promise<Db> {
  return (await opened()).db;
}

/** Resolves when the process's store answers, opening it if need be; throws an error fit to be shown to an operator. */
export async function pingDb(): Promise<void> {
  await (await opened()).ping();
}

/** Closes the process's store if it is open: last snapshot, connections, lock. A later `getDb` opens it anew. */
export function closeDb(): Promise<void> {
  const { opening } = slot;
  if (!opening) return slot.closing ?? Promise.resolve();
  slot.opening = undefined;
  const closing = opening
    .then(
      (store) => store.close(),
      () => undefined,
    )
    .finally(() => {
      if (slot.closing === closing) slot.closing = undefined;
    });
  slot.closing = closing;
  return closing;
}

function opened(): Promise<OpenedDb> {
  if (!slot.opening) {
    const opening = open(slot.closing);
    slot.opening = opening;
    opening.catch(() => {
      if (slot.opening === opening) slot.opening = undefined;
    });
  }
  return slot.opening;
}

async function open(closing: Promise<void> | undefined): Promise<OpenedDb> {
  await closing?.catch(() => undefined);
  return openDb(readDbConfig(process.env));
}
