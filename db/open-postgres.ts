import { sql } from 'drizzle-orm';
import type { DbConfig } from './config';
import type { Db, OpenedDb } from './handle';
import { migrate } from './migrate';
import * as schema from './schema';
import { explainUnreachable } from './unreachable';

type ServerConfig = Extract<DbConfig, { driver: 'pg' | 'neon' }>;

const CONNECT_WITHIN_MS = 10_000;

/**
 * Opens and migrates a store on a Postgres server, through `pg` or, for Neon, over a WebSocket. TLS is as the URL says
 * (`sslmode`). The pool mends itself when the server has been away.
 * Throws `DatabaseUnreachableError` when the server does not let us in.
 */
export async function openPostgres(config: ServerConfig): Promise<OpenedDb> {
  const { db, end } = config.driver === 'neon' ? await connectNeon(config) : await connectPg(config);
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= end());
  try {
    await migrate(db);
  } catch (error) {
    await close().catch(() => undefined);
    throw explainUnreachable(error, config);
  }
  const ping = async () => {
    await db.execute(sql`select 1`).catch((error: unknown) => {
      throw explainUnreachable(error, config);
    });
  };
  return { db, driver: config.driver, ping, close };
}

type Connected = { db: Db; end: () => Promise<void> };

async function connectPg(config: ServerConfig): Promise<Connected> {
  const [{ Pool }, { drizzle }] = await Promise.all([import('pg'), import('drizzle-orm/node-postgres')]);
  const pool = new Pool({ connectionString: config.url, connectionTimeoutMillis: CONNECT_WITHIN_MS, keepAlive: true });
  // A server that goes away breaks idle and borrowed connections alike; unheard, that 'error' would end the process.
  // The pool drops them, and whoever was querying gets the failure as the query's own.
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return { db: drizzle(pool, { schema }), end: () => pool.end() };
}

async function connectNeon(config: ServerConfig): Promise<Connected> {
  const [{ Pool, neonConfig }, { drizzle }, { WebSocket }] = await Promise.all([
    import('@neondatabase/serverless'),
    import('drizzle-orm/neon-serverless'),
    import('ws'),
  ]);
  neonConfig.webSocketConstructor = WebSocket;
  const pool = new Pool({ connectionString: config.url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  pool.on('error', ignore);
  pool.on('connect', (client: { on: (event: 'error', listener: () => void) => unknown }) => client.on('error', ignore));
  return { db: drizzle(pool, { schema }), end: () => pool.end() };
}

function ignore(): void {}
