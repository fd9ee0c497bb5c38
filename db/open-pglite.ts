import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/pglite';
import { lockFolder } from './data-folder/lock';
import { openFolder } from './data-folder/open-folder';
import { scheduleSnapshots, SNAPSHOT_EVERY_MS } from './data-folder/snapshot-schedule';
import type { OpenedDb } from './handle';
import { migrate } from './migrate';
import * as schema from './schema';

type FolderConfig = {
  dataDir: string;
  /** 0: only at close. Default: ten minutes. */
  snapshotEveryMs?: number;
  /** Hears of what an operator should know: a restore, a snapshot that failed. Default: standard error. */
  warn?: (line: string) => void;
};

/**
 * Opens and migrates the embedded store in `dataDir`, made if missing: `pglite/` (the database), `snapshots/`, `lock.<n>`.
 * One process at a time. Throws `DataFolderLockedError` or `DataFolderBrokenError`.
 */
export async function openPglite({ dataDir, snapshotEveryMs = SNAPSHOT_EVERY_MS, warn = warnOnStderr }: FolderConfig): Promise<OpenedDb> {
  await mkdir(dataDir, { recursive: true });
  const folder = await realpath(dataDir);
  const lock = await lockFolder(folder);
  try {
    const client = await openFolder(folder, warn);
    const db = drizzle(client, { schema });
    try {
      await migrate(db);
    } catch (error) {
      await client.close();
      throw error;
    }
    const snapshots = scheduleSnapshots(client, join(folder, 'snapshots'), snapshotEveryMs, warn);
    let closing: Promise<void> | undefined;
    const close = () =>
      (closing ??= (async () => {
        snapshots.stop();
        await snapshots.takeIfChanged().catch((error: unknown) => warn(`No last snapshot could be written in ${folder}: ${String(error)}`));
        await client.close().finally(lock.release);
      })());
    return { db, driver: 'pglite', ping: async () => void (await client.query('select 1')), close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function warnOnStderr(line: string): void {
  process.stderr.write(`${line}\n`);
}
