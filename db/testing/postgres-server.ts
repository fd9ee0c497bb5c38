import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

export type PostgresServer = {
  /** Of the server's first database, on loopback, without a password. */
  url: string;
  port: number;
  /** Makes another, empty database; resolves to its URL. */
  createDatabase: () => Promise<string>;
  /** Ends the server without warning its clients, as a crash would. `start` brings it back on the same port. */
  crash: () => Promise<void>;
  start: () => Promise<void>;
  /** Stops the server and deletes its files. */
  stop: () => Promise<void>;
};

/**
 * Starts a real Postgres server of our own, on a free loopback port and in a temporary folder. Where no server is
 * installed it resolves to the reason, to be shown in the title of what is skipped:
 * `describe.skipIf('reason' in server)(`… ${'reason' in server ? server.reason : ''}`, …)`.
 */
export async function startPostgres(): Promise<PostgresServer | { reason: string }> {
  const bin = findBinaries();
  if (!bin) return { reason: 'no Postgres server is installed (apt-get install postgresql)' };
  const user = unprivilegedUser();
  if (user === null) return { reason: 'Postgres does not run as root, and there is no other user to run it as' };

  const folder = mkdtempSync(join(tmpdir(), 'journey-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' }, ...user };
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], { ...options, stdio: 'pipe' });

  const port = await freePort();
  let server: ChildProcess | undefined;
  const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  const killNow = () => void server?.kill('SIGQUIT');
  const start = async () => {
    server = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off', '-c', 'max_connections=60'],
      { ...options, stdio: 'ignore' },
    );
    await untilAnswering(urlOf(port, 'postgres'), server);
  };
  await start();
  process.on('exit', killNow);
  let databases = 0;
  return {
    url: urlOf(port, 'postgres'),
    port,
    createDatabase: async () => {
      const name = `test_${++databases}`;
      await query(urlOf(port, 'postgres'), `create database ${name}`);
      return urlOf(port, name);
    },
    crash: () => end('SIGQUIT'),
    start,
    stop: async () => {
      process.off('exit', killNow);
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Debian keeps the server's programs out of PATH, by version; the newest is taken. */
function findBinaries(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(root, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')));
}

/** The user to run the server as: undefined for ourselves; when we are root `postgres` or `nobody`, or null without either. */
function unprivilegedUser(): { uid: number; gid: number } | undefined | null {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }).toString());
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  return null;
}

async function untilAnswering(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      return await query(url, 'select 1');
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) throw new Error('The Postgres server for the tests did not start.', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(text).finally(() => client.end());
}

function urlOf(port: number, database: string): string {
  return `postgres://postgres@127.0.0.1:${port}/${database}`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No free port.');
  return address.port;
}
