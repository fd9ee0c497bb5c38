import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggestion } from '@/lib/journey/closest';
import { Failure } from './failure';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Splits a command's words into its options and exactly one FILE. Throws a Failure that says which word is wrong. */
export function readArguments<const O extends Options>(verb: string, args: string[], options: O) {
  const { values, positionals } = parsed(args, options);
  const [file, extra] = positionals;
  if (file === undefined) throw new Failure(`${verb} needs a FILE (a path, or - for standard input).`);
  if (extra !== undefined) throw new Failure(`${verb} takes one FILE; "${extra}" is one too many.`);
  return { file, values };
}

/** Like {@link readArguments}, with exactly two FILEs, of which at most one is standard input. */
export function readTwoFiles<const O extends Options>(verb: string, args: string[], options: O) {
  const { values, positionals } = parsed(args, options);
  const [first, second, extra] = positionals;
  if (first === undefined || second === undefined) throw new Failure(`${verb} needs two FILEs (paths; one of them may be - for standard input).`);
  if (extra !== undefined) throw new Failure(`${verb} takes two FILEs; "${extra}" is one too many.`);
  if (first === '-' && second === '-') throw new Failure('Only one of the two FILEs can be standard input.');
  return { files: [first, second] as const, values };
}

function parsed<const O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? 'This option';
    const known = Object.keys(options).map((name) => `--${name}`);
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new Failure(`There is no option ${option}.${suggestion(option, known)} ${known.length ? `The options are ${known.join(', ')}.` : 'This command has none.'}`);
    throw new Failure(message.includes('does not take') ? `${option} takes no value.` : `${option} needs a value.`);
  }
}

/** Reads a whole number from `least` to `most` given to an option; `fallback` when the option is absent. */
export function readWhole(option: string, text: string | undefined, { least, most, fallback }: { least: number; most: number; fallback: number }): number {
  if (text === undefined) return fallback;
  const number = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new Failure(`${option} must be a whole number from ${least.toLocaleString('en-US')} to ${most.toLocaleString('en-US')}, not "${text}".`);
}
