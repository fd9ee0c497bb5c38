import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '@/lib/services/environment';

/** What the build is made of. */
const SOURCES = ['app', 'components', 'db', 'lib', 'public', 'instrumentation.ts', 'instrumentation-client.ts', 'next.config.js', 'package-lock.json', 'postcss.config.mjs', 'proxy.ts', 'tsconfig.json'];
const STAMP = join('.next', 'SOURCE_HASH');
const NEXT = join('node_modules', 'next', 'dist', 'bin', 'next');

/** `npm start`: builds the app when its sources have changed since the last build, then serves it. */
async function start(): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { PORT, HOST } = readEnvironment(process.env);
  const hash = hashSources();
  if (!existsSync(join('.next', 'BUILD_ID')) || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== hash) {
    console.log('Building the app. This takes about half a minute and is done once for each version.');
    const code = await run([NEXT, 'build']);
    if (code !== 0) return code;
    writeFileSync(STAMP, hash);
  }
  return run([NEXT, 'start', '--port', String(PORT), '--hostname', HOST]);
}

/** SHA-256 over names and contents of all sources; tests do not count. */
function hashSources(): string {
  const hash = createHash('sha256');
  const add = (path: string) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else if (!/\.test\.tsx?$/.test(path)) {
      hash.update(path).update('\0').update(readFileSync(path)).update('\0');
    }
  };
  SOURCES.forEach(add);
  return hash.digest('hex');
}

/** Runs Node in our terminal; signals go through to it. Resolves to its exit code. */
function run(args: string[]): Promise<number> {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NEXT_MANUAL_SIG_HANDLE: 'true' };
  const child = spawn(process.execPath, args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => (console.error(error.message), resolve(1)));
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 143 : 1)));
  });
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
