import { closeDb, getDb } from '@/db/client';
import { isSecured } from '@/db/row-security';
import { pinAddresses } from './accounts/client-address';
import { getAuth } from './accounts/get-auth';
import { readEnvironment } from './environment';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Opens the store, migrates it and makes sign-in ready, so that the first visitor does not wait. Prints why and
 * exits with code 1 when that cannot be. When the process is asked to end, the store is closed first.
 */
export async function startStore(): Promise<void> {
  try {
    const { TRUSTED_PROXY } = readEnvironment(process.env);
    pinAddresses(TRUSTED_PROXY ?? []);
    if (!isSecured(await getDb())) process.stderr.write('The database’s user may not make the role journey_app, so brands are kept apart by the app alone, not by the database as well.\n');
    await (await getAuth()).$context;
  } catch (error) {
    process.stderr.write(`\nCannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
  for (const signal of SIGNALS) process.once(signal, () => void closeDb().finally(() => process.exit(0)));
}
