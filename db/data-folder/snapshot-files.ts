import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

/** How many snapshots are kept. */
export const KEPT = 3;

/** Writes `tar` as the newest snapshot in `folder`: complete and on the disk, or not there at all. Older ones beyond `KEPT` go. */
export async function writeSnapshot(folder: string, tar: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  const before = await listSnapshots(folder);
  const number = (before[0] ? numberOf(before[0]) : 0) + 1;
  const name = `snapshot-${String(number).padStart(6, '0')}.tar.gz`;
  const draft = join(folder, `${name}.partial`);
  const file = await open(draft, 'w');
  try {
    await file.writeFile(await promisify(gzip)(tar, { level: 1 }));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, name));
  await syncFolder(folder);
  for (const old of before.slice(KEPT - 1)) await rm(join(folder, old), { force: true });
  return join(folder, name);
}

/** The uncompressed contents. Throws when the file is cut short or damaged (gzip carries a checksum). */
export async function readSnapshot(folder: string, name: string): Promise<Uint8Array> {
  return promisify(gunzip)(await readFile(join(folder, name)));
}

/** Names of the snapshots in `folder`, the newest first. Half-written ones have another name and are not among them. */
export async function listSnapshots(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^snapshot-\d+\.tar\.gz$/.test(name)).sort((a, b) => numberOf(b) - numberOf(a));
}

function numberOf(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 0);
}

/** Makes a rename lasting. Windows cannot sync folders, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
