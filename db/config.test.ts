import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatabaseUrlError, readDbConfig } from './config';

describe('the store is chosen by DATABASE_URL', () => {
  it.each([undefined, '', '  '])('%j: embedded, in .data or where JOURNEY_DATA_DIR says', (url) => {
    expect(readDbConfig({ DATABASE_URL: url })).toEqual({ driver: 'pglite', dataDir: join(process.cwd(), '.data') });
    expect(readDbConfig({ DATABASE_URL: url, JOURNEY_DATA_DIR: '/var/journeys' })).toMatchObject({ dataDir: '/var/journeys' });
    const relative = readDbConfig({ DATABASE_URL: url, JOURNEY_DATA_DIR: 'data' });
    expect(relative.driver === 'pglite' && isAbsolute(relative.dataDir)).toBe(true);
  });

  it.each([
    ['postgres://u:p@ep-cool-1.eu-central-1.aws.neon.tech/db?sslmode=require', 'neon', 'ep-cool-1.eu-central-1.aws.neon.tech', 5432],
    ['postgresql://u:p@EP-COOL.NEON.TECH/db', 'neon', 'ep-cool.neon.tech', 5432],
    ['postgres://u:p@neon.tech.example.com/db', 'pg', 'neon.tech.example.com', 5432],
    ['postgres://u:p@notneon.tech/db', 'pg', 'notneon.tech', 5432],
    ['POSTGRES://u@localhost:6543/db', 'pg', 'localhost', 6543],
    ['postgres://u:p%40ss@[::1]:5433/db', 'pg', '::1', 5433],
    ['postgresql://u@/db?host=/var/run/postgresql', 'pg', '/var/run/postgresql', 5432],
    ['postgresql:///db?host=/tmp&port=5499', 'pg', '/tmp', 5499],
  ])('%s', (url, driver, host, port) => {
    expect(readDbConfig({ DATABASE_URL: url })).toEqual({ driver, url, host, port });
  });

  it.each(['mysql://ann:hunter2@db/x', 'hunter2', 'postgres:hunter2', 'postgres://ann:hun/ter2#@db:x/y', 'postgres://u:hunter2@db:99999/y', '/hunter2/data'])(
    '%s is refused, and not repeated',
    (url) => {
      const read = () => readDbConfig({ DATABASE_URL: url });
      expect(read).toThrow(DatabaseUrlError);
      expect(read).toThrow(/postgres:\/\/user:password@host:5432\/database/);
      expect(read).not.toThrow(/hunter2|hun/);
    },
  );
});
