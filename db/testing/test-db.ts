import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { OpenedDb } from '../handle';
import { findMigrations, migrate } from '../migrate';
import * as schema from '../schema';

/**
 * A fresh, empty, migrated store in memory, for one test file. The first call on a machine makes a template (some
 * seconds) and keeps it under `node_modules/.cache`, until migrations or PGlite change; later ones copy it (≈ 0.6 s).
 */
export async function openTestDb(): Promise<OpenedDb> {
  const client = await PGlite.create({ loadDataDir: new Blob([await template()]) });
  const db = drizzle(client, { schema });
  await migrate(db);
  return {
    db,
    driver: 'pglite',
    ping: async () => void (await client.query('select 1')),
    close: async () => {
      if (!client.closed) await client.close();
    },
  };
}

/**
 * Makes `dataDir` a data folder as the embedded store leaves it, empty and migrated: opening it takes a fraction of the
 * time that making one does.
 */
export async function seedDataFolder(dataDir: string): Promise<void> {
  const folder = join(dataDir, 'pglite');
  await mkdir(folder, { recursive: true });
  const client = await PGlite.create(folder, { loadDataDir: new Blob([await template()]) });
  await client.close();
}

async function template(): Promise<Uint8Array<ArrayBuffer>> {
  const folder = join(process.cwd(), 'node_modules', '.cache', 'journey-test-db');
  const file = join(folder, `${templateKey()}.tar`);
  const cached = await readFile(file).catch(() => null);
  if (cached) return new Uint8Array(cached);
  const client = await PGlite.create();
  await migrate(drizzle(client, { schema }));
  const tar = new Uint8Array(await (await client.dumpDataDir('none')).arrayBuffer());
  await client.close();
  await mkdir(folder, { recursive: true });
  // Several test processes may build it at once: each writes a file of its own, and the last rename stands.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, tar);
  await rename(draft, file);
  return tar;
}

function templateKey(): string {
  const hash = createHash('sha256').update(readFileSync(join(process.cwd(), 'node_modules', '@electric-sql', 'pglite', 'package.json')));
  for (const step of ['row-security.ts', 'seal-audit.ts']) hash.update(readFileSync(join(process.cwd(), 'db', step)));
  for (const migration of readMigrationFiles({ migrationsFolder: findMigrations(process.cwd()) })) hash.update(migration.hash);
  return hash.digest('hex').slice(0, 16);
}
