import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type ExportedFunction = { file: string; name: string; parameters: string; body: string };

/** Files of the project in `folder` and below whose path matches, tests apart, with their text. */
export function readSources(folder: string, wanted: RegExp): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => wanted.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** The functions that a module's text exports. A body ends at the next brace in the first column. */
export function exportedFunctions({ file, text }: { file: string; text: string }): ExportedFunction[] {
  const heads = text.matchAll(/^export (?:default )?(?:async )?function (\w+)(?:<[^(]*>)?\(/gm);
  return [...heads].map((head) => {
    const from = head.index + head[0].length;
    const parameters = text.slice(from, closing(text, from));
    const whole = text.slice(head.index, text.indexOf('\n}', head.index));
    return { file, name: head[1]!, parameters, body: whole.slice(whole.indexOf(parameters) + parameters.length) };
  });
}

/** Where the parenthesis that was opened before `from` closes. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
}
