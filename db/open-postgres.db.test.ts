import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { readDbConfig } from './config';
import { openDb } from './open-db';
import { startNeonProxy, startPostgres } from './testing';
import { startScript } from './testing/child-script';
import { DatabaseUnreachableError } from './unreachable';

const server = await startPostgres();
afterAll(async () => {
  if ('stop' in server) await server.stop();
});

describe.skipIf('reason' in server)(`a Postgres server that others use too${'reason' in server ? ` – skipped: ${server.reason}` : ''}`, () => {
  if ('reason' in server) return;

  it('is migrated once when many servers start at the same moment on an empty database', async () => {
    const url = await server.createDatabase();
    const config = readDbConfig({ DATABASE_URL: url });
    const children = [1, 2].map(() => startScript('save-loop.ts', ['hold'], { DATABASE_URL: url }));
    const stores = await Promise.all(Array.from({ length: 5 }, () => openDb(config)));
    for (const child of children) {
      if (child.lines.length === 0) await child.nextLine();
      expect(child.lines).toEqual(['open']);
      child.process.stdin.write('close\n');
      expect(await child.ended).toEqual({ code: 0, stderr: '' });
    }
    const { rows } = await stores[0]!.db.execute(sql`select hash, count(*)::int as times from drizzle.__drizzle_migrations group by hash`);
    expect(rows.map(({ times }) => times)).toEqual(rows.map(() => 1));
    await Promise.all(stores.map((store) => store.close()));
  });

  it('closes when asked twice', async () => {
    const store = await openDb(readDbConfig({ DATABASE_URL: await server.createDatabase() }));
    await Promise.all([store.close(), store.close()]);
  });

  it('says so when it has no such database, without the password', async () => {
    const config = readDbConfig({ DATABASE_URL: `postgres://postgres:hunter2@127.0.0.1:${server.port}/nowhere` });
    const error = await openDb(config).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DatabaseUnreachableError);
    expect(String(error)).toContain(`127.0.0.1:${server.port} has no such database`);
    expect(String(error)).not.toContain('hunter2');
  });

  it.each(['pg', 'neon'])('through %s: may crash and come back: the process lives on, says what is wrong, and recovers', async (driver) => {
    const pgUrl = await server.createDatabase();
    const proxy = driver === 'neon' ? await startNeonProxy(pgUrl) : null;
    const store = await openDb(readDbConfig({ DATABASE_URL: proxy?.url ?? pgUrl }));
    expect(store.driver).toBe(driver);
    // One connection idle, one lent to a transaction that is not asking anything at that moment.
    await Promise.all([store.ping(), store.ping()]);
    const cut = store.db.transaction(async (tx) => {
      await tx.execute(sql`select 1`);
      await server.crash();
      await new Promise((resolve) => setTimeout(resolve, 200));
      await tx.execute(sql`select 2`);
    });
    await expect(cut).rejects.toThrow();
    const down = await store.ping().catch((caught: unknown) => caught);
    expect(down).toBeInstanceOf(DatabaseUnreachableError);
    if (driver === 'pg') expect(String(down)).toContain(`127.0.0.1:${server.port} refuses connections. Start it`);
    await server.start();
    await expect(store.ping()).resolves.toBeUndefined();
    await store.close();
    await proxy?.stop();
  });
});

describe('a Postgres server that is not there', () => {
  it('is named with host, port and what to do, without the password', async () => {
    // Port 9 (discard) has no listener on a loopback interface.
    const config = readDbConfig({ DATABASE_URL: 'postgres://ann:hunter2@127.0.0.1:9/journeys' });
    const error = await openDb(config).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DatabaseUnreachableError);
    expect(String(error)).toContain('127.0.0.1:9 refuses connections. Start it, or correct the host and port in DATABASE_URL');
    expect(String(error)).not.toContain('hunter2');
  });
});
