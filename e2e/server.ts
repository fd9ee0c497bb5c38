import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seed } from './seed';
import { OWNER, rememberState, signIn } from './sign-in';

/** The app on a port and an embedded database of its own, for specs that stop it or need it empty. */
export type Server = {
  url: string;
  /** Where its data is, for what is done to it while the app stands still. */
  dataDir: string;
  /** Ends it at once, as a power cut does. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  /** Ends it and removes its data. */
  close: () => Promise<void>;
};

const NEXT = join('node_modules', 'next', 'dist', 'bin', 'next');
const START_MS = 60_000;

/**
 * Starts it set up and with its owner signed in, unless `fresh` asks for the state after installation; `env` adds to its environment.
 * `prepare` fills the data folder of a fresh one before anything is started.
 */
export async function startServer({ fresh = false, env: extra = {}, prepare }: { fresh?: boolean; env?: Record<string, string>; prepare?: (dataDir: string) => Promise<void> } = {}): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'journey-e2e-own-'));
  let running: ChildProcess | undefined;
  await (fresh ? prepare?.(folder) : seed(folder));

  const start = async () => {
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NEXT_MANUAL_SIG_HANDLE: 'true', JOURNEY_DATA_DIR: folder, DATABASE_URL: '', ...extra };
    // Few live for long: to compile the database's code thoroughly is a third of their start.
    running = spawn(process.execPath, ['--liftoff-only', NEXT, 'start', '--port', String(port), '--hostname', '127.0.0.1'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    await answers(url, running);
  };
  const kill = async () => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  };
  await start();
  if (!fresh) rememberState(await signIn(url, OWNER));
  return { url, dataDir: folder, kill, start, close: () => kill().then(() => rmSync(folder, { recursive: true, force: true })) };
}

async function answers(url: string, process: ChildProcess): Promise<void> {
  for (const deadlineMs = Date.now() + START_MS; Date.now() < deadlineMs; ) {
    if (process.exitCode !== null) throw new Error(`The server ended with exit code ${process.exitCode}`);
    const healthy = await fetch(`${url}/api/health`).then(({ ok }) => ok, () => false);
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server did not answer within ${START_MS / 1_000} s`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
