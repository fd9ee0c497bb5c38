import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core';
import type * as schema from './schema';

type Rows<T> = { rows: T[] };

interface RowsHKT extends PgQueryResultHKT {
  type: Rows<this['row']>;
}

/** One handle for all drivers: what PGlite, pg and Neon have in common. */
export type Db = PgDatabase<RowsHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>;

/** The handle inside `db.transaction(async (tx) => …)`. PGlite has one connection: in there, use `tx` alone. */
export type Tx = PgTransaction<RowsHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>;

/** What every query takes: a store, or a transaction in it. */
export type DbOrTx = Db | Tx;

/** An open, migrated store. */
export type OpenedDb = {
  db: Db;
  driver: 'pglite' | 'pg' | 'neon';
  /** Resolves when the store answers. Throws `DatabaseUnreachableError` when its server does not. */
  ping: () => Promise<void>;
  /** Waits for what is running, then lets go of connections and files. Calling it again is harmless. */
  close: () => Promise<void>;
};
