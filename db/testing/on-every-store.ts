import { afterAll } from 'vitest';
import { readDbConfig } from '../config';
import type { OpenedDb } from '../handle';
import { openDb } from '../open-db';
import { startNeonProxy } from './neon-proxy';
import { startPostgres } from './postgres-server';
import { openTestDb } from './test-db';

type Tests = (name: string, skipped: boolean, open: () => Promise<OpenedDb>) => void;

/** Describes the same of every store the product can be given, each fresh and empty: embedded, and Postgres through either driver, skipped with the reason where there is none. */
export async function onEveryStore(tests: Tests): Promise<void> {
  const server = await startPostgres();
  if ('reason' in server) {
    tests('embedded', false, openTestDb);
    for (const driver of ['pg', 'the Neon driver']) tests(`Postgres through ${driver} – skipped: ${server.reason}`, true, openTestDb);
    return;
  }
  const proxy = await startNeonProxy(await server.createDatabase());
  afterAll(async () => {
    await proxy.stop();
    await server.stop();
  });
  tests('embedded', false, openTestDb);
  tests('Postgres through pg', false, async () => openDb(readDbConfig({ DATABASE_URL: await server.createDatabase() })));
  tests('Postgres through the Neon driver', false, () => openDb(readDbConfig({ DATABASE_URL: proxy.url })));
}
