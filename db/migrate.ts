import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Db } from './handle';
import { secureRows } from './row-security';
import { sealAudit } from './seal-audit';

/** Any fixed number that nothing else in the database locks. */
const MIGRATION_LOCK = 7_046_029_254;

/**
 * Brings the database up to the newest migration. Any number of servers may start at once: one migrates, the others wait
 * (up to two minutes) and find nothing left to do. All of it is one transaction: it happens wholly or not at all.
 *
 * The journal table is drizzle-kit's own. Unlike drizzle's migrator, which reads the journal before it has any lock and
 * compares with the newest entry alone, this applies whichever migrations are not in the journal.
 */
export async function migrate(db: Db, folder = findMigrations(process.cwd())): Promise<void> {
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local lock_timeout = '120s'`);
    await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(MIGRATION_LOCK))})`);
    const journal = await tx.execute<{ oid: string | null }>(sql`select to_regclass('drizzle.__drizzle_migrations')::text as oid`);
    if (!journal.rows[0]?.oid) {
      await tx.execute(sql`create schema if not exists drizzle`);
      await tx.execute(sql`create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`);
    }
    const done = await tx.execute<{ at: string }>(sql`select created_at::text as at from drizzle.__drizzle_migrations`);
    const applied = new Set(done.rows.map((row) => row.at));
    for (const migration of migrations) {
      if (applied.has(String(migration.folderMillis))) continue;
      for (const statement of migration.sql) await tx.execute(sql.raw(statement));
      await tx.execute(
        sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${migration.hash}, ${migration.folderMillis})`,
      );
    }
    await sealAudit(tx);
    await secureRows(tx, db);
  });
}

/** The folder of migrations of the project that `start`, a folder, lies in. Throws when there is none. */
export function findMigrations(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, 'db', 'migrations');
    if (existsSync(join(candidate, 'meta', '_journal.json'))) return candidate;
    if (folder === dirname(folder)) break;
  }
  throw new Error(`No db/migrations folder was found in ${start} or above it. Start the server from the project's folder.`);
}
