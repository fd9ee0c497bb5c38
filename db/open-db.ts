import type { DbConfig } from './config';
import type { OpenedDb } from './handle';

/**
 * Opens the store that `config` names and migrates it. Each call opens another one; servers use `getDb`.
 * Throws `DatabaseUnreachableError`, `DataFolderLockedError` or `DataFolderBrokenError`, each saying how to mend it.
 */
export async function openDb(config: DbConfig): Promise<OpenedDb> {
  if (config.driver === 'pglite') {
    const { openPglite } = await import('./open-pglite');
    return openPglite(config);
  }
  const { openPostgres } = await import('./open-postgres');
  return openPostgres(config);
}
