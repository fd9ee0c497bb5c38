import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page of our documentation in Markdown, without its heading. `path` is a file of this repository, never a visitor's words. */
export async function readDoc(...path: string[]): Promise<string> {
  const text = await readFile(join(/* turbopackIgnore: true */ process.cwd(), ...path), 'utf8');
  return text.replace(/^# .*\n/, '');
}
