import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeSelf, standingOf, type Holder } from './holder';

/** A holder elsewhere counts as gone when it has not touched its lock for this long. */
const SILENT_MS = 120_000;
const TOUCH_EVERY_MS = 10_000;
const NO_HARD_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

export type FolderLock = { release: () => void };

/** Another process works on the data folder. Two on one folder would lose rows, so the second stays out. */
export class DataFolderLockedError extends Error {
  override name = 'DataFolderLockedError';
  constructor(readonly folder: string, readonly holder: Pick<Holder, 'pid' | 'hostname' | 'since'>) {
    super(
      `The data folder ${folder} is in use by process ${holder.pid} on ${holder.hostname} (since ${holder.since}). ` +
        'Stop that process, or give this one a folder of its own with JOURNEY_DATA_DIR, ' +
        'or set DATABASE_URL to a Postgres server, which several processes can share.',
    );
  }
}

/**
 * Takes the lock of an existing folder for this process, until `release` or the process's end.
 * Throws `DataFolderLockedError` while another live process (or an earlier call in this one) holds it.
 *
 * Locks are files `lock.1`, `lock.2`, …; the highest number counts, and numbers never go down. Who finds the highest
 * one released, or its holder dead, creates the next number: the file system lets exactly one win, its contents come
 * with it, and whoever acted on an outdated view sees a higher number afterwards and steps back.
 */
export async function lockFolder(folder: string, onLost: () => void = endProcess): Promise<FolderLock> {
  const self = describeSelf(new Date());
  for (let tries = 0; ; tries++) {
    const top = highest(folder);
    const found = top === 0 ? 'free' : judge(lockPath(folder, top), self);
    if (typeof found === 'object') throw new DataFolderLockedError(folder, found);
    if (found === 'unsure' && tries < 40) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      continue;
    }
    const mine = top + 1;
    if (!createLock(folder, mine, self)) continue;
    if (highest(folder) !== mine) {
      rmSync(lockPath(folder, mine), { force: true });
      continue;
    }
    for (const number of lockNumbers(folder)) if (number < mine) rmSync(lockPath(folder, number), { force: true });
    return keep(folder, mine, onLost);
  }
}

/** A live holder, or 'free', or 'unsure' while its file has no readable contents (yet). */
function judge(path: string, self: Holder): Holder | 'free' | 'unsure' {
  let lock: Holder & { released?: boolean };
  let touchedMs: number;
  try {
    lock = JSON.parse(readFileSync(path, 'utf8')) as Holder & { released?: boolean };
    touchedMs = statSync(path).mtimeMs;
  } catch {
    return 'unsure';
  }
  if (lock.released) return 'free';
  const standing = standingOf(lock, self);
  const alive = standing === 'elsewhere' ? Date.now() - touchedMs < SILENT_MS : standing === 'alive';
  return alive ? lock : 'free';
}

function createLock(folder: string, number: number, self: Holder): boolean {
  const draft = join(folder, `lock-draft.${randomUUID()}`);
  writeFileSync(draft, JSON.stringify(self), { flag: 'wx' });
  try {
    linkSync(draft, lockPath(folder, number));
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!code || !NO_HARD_LINKS.has(code)) throw error;
    return createWithoutLink(lockPath(folder, number), self);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For file systems without hard links (FAT, some mounts): exclusive too, but for a moment without contents. */
function createWithoutLink(path: string, self: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(self), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function keep(folder: string, mine: number, onLost: () => void): FolderLock {
  const touch = setInterval(() => {
    if (highest(folder) !== mine) {
      clearInterval(touch);
      return onLost();
    }
    const now = new Date();
    utimesSync(lockPath(folder, mine), now, now);
  }, TOUCH_EVERY_MS);
  touch.unref();
  let released = false;
  const release = () => {
    if (released) return;
    released = true;
    clearInterval(touch);
    process.off('exit', release);
    // Marked, not deleted: a deleted number could be taken again by someone who still believes an older view.
    const draft = join(folder, `lock-draft.${randomUUID()}`);
    writeFileSync(draft, JSON.stringify({ released: true }));
    renameSync(draft, lockPath(folder, mine));
  };
  process.on('exit', release);
  return { release };
}

/** Only after this process was frozen for minutes and another took over: one more write would ruin the other's data. */
function endProcess(): void {
  process.stderr.write('This process lost its data folder to another one while it was frozen. It ends now, before it does harm.\n');
  process.kill(process.pid, 'SIGKILL');
}

function lockPath(folder: string, number: number): string {
  return join(folder, `lock.${number}`);
}

function lockNumbers(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => /^lock\.(\d+)$/.exec(name)?.[1] ?? []).map(Number);
}

function highest(folder: string): number {
  return Math.max(0, ...lockNumbers(folder));
}
