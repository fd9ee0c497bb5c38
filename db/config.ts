import { resolve } from 'node:path';

/** Where the store is. `url` holds a password: never print it, print `host` and `port`. */
export type DbConfig =
  | { driver: 'pglite'; dataDir: string; snapshotEveryMs?: number }
  | { driver: 'pg' | 'neon'; url: string; host: string; port: number };

type Env = Record<string, string | undefined>;

/**
 * Chooses the store by `DATABASE_URL`: none → the embedded one in `JOURNEY_DATA_DIR` (default `.data` in the current
 * folder); a host under `.neon.tech` → Neon; any other `postgres://` or `postgresql://` → Postgres.
 * Throws `DatabaseUrlError`, which never repeats the URL.
 */
export function readDbConfig(env: Env): DbConfig {
  const url = env.DATABASE_URL?.trim();
  if (!url) {
    return { driver: 'pglite', dataDir: resolve(/* turbopackIgnore: true */ process.cwd(), env.JOURNEY_DATA_DIR?.trim() || '.data') };
  }
  const { host, port } = parseAddress(url);
  return { driver: host.endsWith('.neon.tech') ? 'neon' : 'pg', url, host, port };
}

function parseAddress(url: string): { host: string; port: number } {
  if (!/^postgres(ql)?:\/\//i.test(url)) {
    const scheme = /^([a-z][a-z0-9+.-]{0,20}):\/\//i.exec(url)?.[1];
    throw new DatabaseUrlError(
      `DATABASE_URL ${scheme ? `starts with "${scheme}://"` : 'is not an address of a database'}, and only Postgres is supported.`,
    );
  }
  try {
    // `user@/database?host=/folder` names a Unix socket; URL itself wants a host there.
    const parsed = new URL(url.replace('@/', '@localhost/'));
    const host = parsed.searchParams.get('host') || parsed.hostname || 'localhost';
    return { host: host.toLowerCase().replace(/^\[|\]$/g, ''), port: Number(parsed.searchParams.get('port') || parsed.port || 5432) };
  } catch {
    throw new DatabaseUrlError(
      'DATABASE_URL cannot be read. If its password has characters such as @ / # % or :, write them percent-encoded (@ is %40, # is %23).',
    );
  }
}

/** `DATABASE_URL` is none that this product can use. */
export class DatabaseUrlError extends Error {
  override name = 'DatabaseUrlError';
  constructor(what: string) {
    super(`${what} Set it to postgres://user:password@host:5432/database, or leave it out to use the embedded database.`);
  }
}
