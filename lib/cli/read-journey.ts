import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { importJourney, type ImportResult } from '@/lib/journey/import-journey';
import { SIZE_LIMIT_BYTES } from '@/lib/journey/read-json';
import { Failure } from './failure';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'you may not read this file',
  EPERM: 'you may not read this file',
  ENOTDIR: 'a part of this path is a file, not a folder',
  ENAMETOOLONG: 'this path is too long',
};

/** Reads a journey of either format from a file, or from standard input for `-`. Throws a Failure naming file, path and reason. */
export async function readJourney(file: string): Promise<Extract<ImportResult, { ok: true }>> {
  const name = file === '-' ? 'standard input' : file;
  const result = importJourney(decode(await readBytes(file, name), name));
  if (result.ok) return result;
  throw new Failure(result.problems.map(({ path, message }) => (path ? `${name}: ${path}: ${message}` : `${name}: ${message}`)).join('\n'));
}

/** The bytes of a file, or of standard input for `-`; `name` is what to call it. Throws a Failure that says why not. */
export async function readBytes(file: string, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(resolve(startFolder(), file))) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > SIZE_LIMIT_BYTES) break;
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Failure(`${name}: ${REASONS[code] ?? message}.`);
  }
  if (size > SIZE_LIMIT_BYTES) throw new Failure(`${name}: the file is larger than ${SIZE_LIMIT_BYTES / 1_000_000} MB, which is the limit.`);
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${name}: this is not text in UTF-8. Save the file as UTF-8.`);
  }
}

/** Where relative paths start: npm runs scripts in the project's folder and tells where it was called. */
function startFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledIn } = process.env;
  return script === 'journey' && calledIn ? calledIn : process.cwd();
}
