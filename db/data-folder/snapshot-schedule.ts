import type { PGlite } from '@electric-sql/pglite';
import { writeSnapshot } from './snapshot-files';

export const SNAPSHOT_EVERY_MS = 10 * 60_000;

export type SnapshotSchedule = {
  /** Takes a snapshot if anything changed since the last one; waits for one under way. Throws when it cannot be written. */
  takeIfChanged: () => Promise<void>;
  stop: () => void;
};

/** Takes snapshots of `client` into `folder` every `everyMs` (0: never by itself), when something changed. Keeps no process alive. */
export function scheduleSnapshots(client: PGlite, folder: string, everyMs: number, warn: (line: string) => void): SnapshotSchedule {
  let taken: string | null = null;
  let last: Promise<void> = Promise.resolve();
  const take = async () => {
    const position = await walPosition(client);
    if (position === taken) return;
    await client.exec('checkpoint');
    // Read before the dump: a write in between counts as new, and is taken (again) next time.
    const before = await walPosition(client);
    const tar = await client.dumpDataDir('none');
    await writeSnapshot(folder, new Uint8Array(await tar.arrayBuffer()));
    taken = before;
  };
  const takeIfChanged = () => (last = last.catch(() => undefined).then(take));
  const timer =
    everyMs > 0
      ? setInterval(() => {
          takeIfChanged().catch((error: unknown) => warn(`No snapshot could be written to ${folder}: ${String(error)}`));
        }, everyMs)
      : undefined;
  timer?.unref();
  return { takeIfChanged, stop: () => clearInterval(timer) };
}

/** Where the write-ahead log stands: it moves with every change and rests when nothing changes. */
async function walPosition(client: PGlite): Promise<string> {
  const { rows } = await client.query<{ at: string }>('select pg_current_wal_insert_lsn()::text as at');
  return rows[0]?.at ?? '';
}
