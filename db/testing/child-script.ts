import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

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
  const child = spawn(process.execPath, ['--import', 'tsx', join(process.cwd(), 'db', 'testing', file), ...args], {
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
