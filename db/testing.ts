export { openTestDb, seedDataFolder } from './testing/test-db';
export { startNeonProxy, type NeonProxy } from './testing/neon-proxy';
export { startPostgres, type PostgresServer } from './testing/postgres-server';
