import { constants } from 'node:fs';
import { access, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { listSnapshots, readSnapshot } from './snapshot-files';

/** The data folder cannot be opened, and no snapshot can stand in for it. Nothing was deleted. */
export class DataFolderBrokenError extends Error {
  override name = 'DataFolderBrokenError';
}

/**
 * Opens the embedded database in `dataDir` (which this process has locked): `pglite/` if it opens; otherwise the newest
 * snapshot that does, moved into its place, with the broken folder renamed aside; a new one where there is nothing yet.
 */
export async function openFolder(dataDir: string, warn: (line: string) => void): Promise<PGlite> {
  const folder = join(dataDir, 'pglite');
  const fresh = join(dataDir, 'pglite.fresh');
  const snapshotFolder = join(dataDir, 'snapshots');
  await rm(fresh, { recursive: true, force: true });

  const snapshots = await listSnapshots(snapshotFolder);
  const present = await hasContents(folder);
  if (!present && snapshots.length === 0) {
    await build(fresh);
    await rename(fresh, folder);
    return openExisting(folder);
  }

  let reason = 'it is missing';
  if (present) {
    await assertWritable(folder);
    try {
      return await openExisting(folder);
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  for (const name of snapshots) {
    try {
      await build(fresh, await readSnapshot(snapshotFolder, name));
    } catch (error) {
      warn(`The snapshot ${join(snapshotFolder, name)} cannot be used (${String(error)}); trying the one before it.`);
      await rm(fresh, { recursive: true, force: true });
      continue;
    }
    const aside = `${folder}.broken-${new Date().toISOString().replace(/[:.]/g, '-')}`;
    if (present) await rename(folder, aside);
    await rename(fresh, folder);
    warn(
      `The database in ${folder} could not be opened (${reason}). It was restored from the snapshot ${name}; ` +
        `changes made after that snapshot are not in it.${present ? ` The broken one was kept as ${aside}.` : ''}`,
    );
    return openExisting(folder);
  }
  throw new DataFolderBrokenError(
    `The database in ${folder} could not be opened (${reason}), and ${snapshots.length ? 'none of its snapshots opens either' : 'there is no snapshot of it'}. ` +
      'Nothing was deleted. Bring the folder back from a backup, or start empty with another folder in JOURNEY_DATA_DIR.',
  );
}

/** Makes a whole database in `fresh`, and closes it: a folder under its final name is never half made. */
async function build(fresh: string, tar?: Uint8Array<ArrayBufferLike>): Promise<void> {
  await mkdir(fresh, { recursive: true });
  const client = await PGlite.create(fresh, tar ? { loadDataDir: new Blob([new Uint8Array(tar)]) } : {});
  await check(client);
  await client.close();
}

async function openExisting(folder: string): Promise<PGlite> {
  // Without this file the driver would take the folder for an empty one, and write a new database over the old.
  await access(join(folder, 'PG_VERSION')).catch(() => {
    throw new Error('its file PG_VERSION is missing');
  });
  const client = await PGlite.create(folder);
  await check(client);
  return client;
}

async function check(client: PGlite): Promise<void> {
  await client.query('select count(*) from pg_class');
}

/** A lack of rights is no damage: it must not lead to a restore. */
async function assertWritable(folder: string): Promise<void> {
  for (const path of [folder, join(folder, 'PG_VERSION'), join(folder, 'global', 'pg_control')]) {
    await access(path, constants.R_OK | constants.W_OK).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return;
      throw new DataFolderBrokenError(`The database in ${folder} may not be read and written by this user (${error.code}). Correct the rights of the folder.`);
    });
  }
}

async function hasContents(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (names?.length === 0) await rmdir(folder);
  return names !== null && names.length > 0;
}
