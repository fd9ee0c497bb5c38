import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { buildSync } from 'esbuild';

export type ChildScript = {
  process: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Lines printed so far; complete once `ended` is. */
  lines: string[];
  nextLine: () => Promise<unknown>;
  ended: Promise<{ code: number | null; stderr: string }>;
};

/** Starts a TypeScript file of this folder as a process of its own, in the environment given and no other store. */
export function startScript(file: string, args: string[], env: Record<string, string>): ChildScript {
  const { DATABASE_URL: _, JOURNEY_DATA_DIR: __, ...rest } = process.env;
  // Most live for a second: what compiles the database's code thoroughly would take longer than they do.
  const child = spawn(process.execPath, ['--liftoff-only', built(file), ...args], {
    env: { ...rest, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => undefined);
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = Promise.all([once(child, 'close'), once(reader, 'close')]).then(([[code]]) => ({ code: code as number | null, stderr }));
  return { process: child, lines, nextLine: () => Promise.race([once(reader, 'line'), ended]), ended };
}

const known = new Map<string, string>();

/** The file as JavaScript, made once by each process that starts it: many starts take a third of the work that way. */
function built(file: string): string {
  const before = known.get(file);
  if (before) return before;
  const folder = join(process.cwd(), 'node_modules', '.cache', 'journey-test-scripts');
  const path = join(folder, file.replace(/\.ts$/, '.mjs'));
  const entry = join(process.cwd(), 'db', 'testing', file);
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, packages: 'external', platform: 'node', format: 'esm', sourcemap: 'inline', write: false });
  mkdirSync(folder, { recursive: true });
  // Several test processes may build it at once: each writes a file of its own, and the last rename stands.
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, outputFiles[0]!.contents);
  renameSync(draft, path);
  known.set(file, path);
  return path;
}
