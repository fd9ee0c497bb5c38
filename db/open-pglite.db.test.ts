import { cp, mkdir, mkdtemp, readdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { cpSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertBrandIfMissing, listBrands } from './queries/brands';
import { openPglite } from './open-pglite';
import { seedDataFolder } from './testing';

// What becomes of the embedded store when its folder is damaged, half made, or gone.

let root: string;
/** A closed data folder with one brand, "before", in its database and in its one snapshot. */
let seeded: string;
let dataDir: string;
let warnings: string[];
let serial = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'journey-pglite-'));
  seeded = join(root, 'seeded');
  await seedDataFolder(seeded);
  const store = await open(seeded);
  await addBrand(store, 'before');
  await store.close();
});
afterAll(() => rm(root, { recursive: true, force: true }));

beforeEach(() => {
  warnings = [];
  dataDir = join(root, `case-${++serial}`);
  // A thousand small files: at once it takes half the work that one after the other does.
  cpSync(seeded, dataDir, { recursive: true });
});

type Store = Awaited<ReturnType<typeof open>>;
const open = (folder = dataDir, snapshotEveryMs = 0) => openPglite({ dataDir: folder, snapshotEveryMs, warn: (line) => warnings.push(line) });
const addBrand = (store: Store, id: string) => insertBrandIfMissing(store.db, { id, name: id, slug: id, createdAt: new Date() });
const brandIds = async (store: Store) => (await listBrands(store.db)).map(({ id }) => id);
const inFolder = (...path: string[]) => join(dataDir, ...path);
const snapshots = async () => (await readdir(inFolder('snapshots'))).sort();
const asides = async () => (await readdir(dataDir)).filter((name) => name.startsWith('pglite.broken-'));
const spoilDatabase = () => writeFile(inFolder('pglite', 'global', 'pg_control'), 'junk');

describe('snapshots', () => {
  it('are taken at close when something changed, and the last three are kept', async () => {
    for (const id of ['a', 'b', 'c']) {
      const store = await open();
      await addBrand(store, id);
      await store.close();
    }
    expect(await snapshots()).toEqual([2, 3, 4].map((n) => `snapshot-00000${n}.tar.gz`));
  });

  it('are taken on schedule after a change, and not while nothing changes', async () => {
    const store = await open(dataDir, 50);
    await addBrand(store, 'scheduled');
    await expect.poll(snapshots, { timeout: 10_000 }).toContain('snapshot-000002.tar.gz');
    const settled = await settle(snapshots);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await snapshots()).toEqual(settled);
    await store.close();
    expect(await snapshots()).toEqual(settled);
  });

  it('that cannot be written are told of, and stop nothing', async () => {
    const store = await open();
    await addBrand(store, 'kept');
    await rm(inFolder('snapshots'), { recursive: true });
    await writeFile(inFolder('snapshots'), 'a file where the folder should be');
    await store.close();
    expect(warnings).toEqual([expect.stringContaining('No last snapshot could be written')]);
    await rm(inFolder('snapshots'));
    const again = await open();
    expect(await brandIds(again)).toEqual(['before', 'kept']);
    await again.close();
  });
});

describe('a database that does not open is replaced by its newest good snapshot, and kept aside', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['control file overwritten', spoilDatabase],
    ['control file gone', () => rm(inFolder('pglite', 'global', 'pg_control'))],
    ['write-ahead log gone', () => rm(inFolder('pglite', 'pg_wal'), { recursive: true })],
    // Left to itself the driver would write an empty database over this one.
    ['PG_VERSION gone', () => rm(inFolder('pglite', 'PG_VERSION'))],
  ])('%s', async (_, damage) => {
    await damage();
    const store = await open();
    expect(await brandIds(store)).toEqual(['before']);
    await addBrand(store, 'after');
    await store.close();
    const [aside] = await asides();
    expect(await readdir(inFolder(aside!))).toContain('base');
    expect(warnings).toEqual([expect.stringMatching(/could not be opened .* restored from the snapshot snapshot-000001\.tar\.gz.* kept as .*broken-/)]);

    const again = await open();
    expect(await brandIds(again)).toEqual(['before', 'after']);
    await again.close();
    expect(warnings).toHaveLength(1);
  });

  it('passing over snapshots that are cut short, and files of one that was being written', async () => {
    await cp(inFolder('snapshots', 'snapshot-000001.tar.gz'), inFolder('snapshots', 'snapshot-000002.tar.gz'));
    await truncate(inFolder('snapshots', 'snapshot-000002.tar.gz'), 100_000);
    await writeFile(inFolder('snapshots', 'snapshot-000003.tar.gz.partial'), 'half');
    await spoilDatabase();
    const store = await open();
    expect(await brandIds(store)).toEqual(['before']);
    await store.close();
    expect(warnings).toEqual([expect.stringContaining('snapshot-000002.tar.gz cannot be used'), expect.stringContaining('restored from the snapshot snapshot-000001')]);
  });

  it('also after the restore itself was cut off, between moving the broken one away and the restored one in', async () => {
    await rename(inFolder('pglite'), inFolder('pglite.broken-earlier'));
    await mkdir(inFolder('pglite.fresh'));
    await writeFile(inFolder('pglite.fresh', 'PG_VERSION'), 'half made');
    const store = await open();
    expect(await brandIds(store)).toEqual(['before']);
    await store.close();
    expect(await asides()).toEqual(['pglite.broken-earlier']);
    expect(existsSync(inFolder('pglite.fresh'))).toBe(false);
  });

  it('but without a good snapshot it says so, deletes nothing, and lets go of the folder', async () => {
    await rm(inFolder('snapshots'), { recursive: true });
    await spoilDatabase();
    await expect(open()).rejects.toThrow(/there is no snapshot of it.*Nothing was deleted.*JOURNEY_DATA_DIR/);
    await mkdir(inFolder('snapshots'));
    await writeFile(inFolder('snapshots', 'snapshot-000009.tar.gz'), 'junk');
    await expect(open()).rejects.toThrow('none of its snapshots opens either');
    expect(await readdir(inFolder('pglite'))).toContain('base');
    expect(await asides()).toEqual([]);
  });
});

describe('a data folder', () => {
  it('is made where there is none, also inside folders that are not there yet', async () => {
    const deep = inFolder('not', 'there');
    const store = await open(deep);
    expect(await brandIds(store)).toEqual([]);
    await Promise.all([store.close(), store.close()]);
    expect((await readdir(deep)).sort()).toEqual(['lock.1', 'pglite', 'snapshots']);
  });
});

/** Waits until `read` gives the same twice, a while apart. */
async function settle<T>(read: () => Promise<T>): Promise<T> {
  for (let last = await read(); ; ) {
    await new Promise((resolve) => setTimeout(resolve, 700));
    const next = await read();
    if (JSON.stringify(next) === JSON.stringify(last)) return next;
    last = next;
  }
}
