import { closeDb, getDb } from '@/db/client';
import { readEnvironment } from './environment';
import { localOwnerContext } from './local-owner';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Opens the store, migrates it, and makes the local brand, so that the first visitor finds everything ready. Prints why and
 * exits with code 1 when that cannot be. When the process is asked to end, the store is closed first.
 */
export async function startStore(): Promise<void> {
  try {
    readEnvironment(process.env);
    await localOwnerContext(await getDb(), new Date());
  } catch (error) {
    process.stderr.write(`\nCannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
  for (const signal of SIGNALS) process.once(signal, () => void closeDb().finally(() => process.exit(0)));
}
