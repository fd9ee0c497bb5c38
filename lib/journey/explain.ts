import type { z } from 'zod';
import { suggestion } from './closest';
import { formatPath, quote, type Problem } from './problem';

const KIND_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Problems after these are only counted, so their wording is not worth working out. */
const WORDED = 30;

/** Checks a value against a schema. A refusal says for each problem where it is, what it is, and what is wanted instead. */
export function check<T>(schema: z.ZodType<T>, input: unknown): { ok: true; value: T } | { ok: false; problems: Problem[] } {
  const result = schema.safeParse(input, { error: explain });
  if (result.success) return { ok: true, value: result.data };
  const problems: Problem[] = [];
  for (const issue of result.error.issues) {
    if (issue.code !== 'unrecognized_keys') {
      problems.push({ path: formatPath(issue.path), message: problems.length < WORDED ? sentence(issue, valueAt(input, issue.path)) : '' });
      continue;
    }
    const known = issue.message.split(', ').filter(Boolean);
    for (const key of issue.keys) {
      problems.push({ path: formatPath([...issue.path, key]), message: problems.length < WORDED ? unknownField(key, known) : '' });
    }
  }
  return { ok: false, problems };
}

function sentence(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_key') return `${quote(String(issue.path.at(-1)))} ${issue.issues[0]?.message ?? 'cannot be used as a name here'}.`;
  if (found === undefined) return `This is missing: it ${issue.message}.`;
  const options = optionsOf(issue);
  const meant = typeof found === 'string' && options.length > 1 ? suggestion(found, options.map(String)) : '';
  return `${shown(found)} ${issue.message}.${meant}`;
}

function unknownField(key: string, known: string[]): string {
  const advice = suggestion(key, known) || (known.length ? ` The fields here are ${known.join(', ')}.` : '');
  return `There is no field ${quote(key)} here.${advice} Rename or remove it.`;
}

/** What is wanted, in words that follow "it …" (for unknown fields: the known ones). Messages written into the schema itself go before these. */
function explain(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KIND_NAMES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
    case 'invalid_union': {
      const options = optionsOf(issue).map((option) => JSON.stringify(option));
      if (!options.length) return 'has a form that cannot be read';
      return `must be ${options.length > 1 ? 'one of ' : ''}${options.join(', ')}`;
    }
    case 'too_big':
      return `must be ${limit('at most', Number(issue.maximum), issue.origin)}`;
    case 'too_small':
      return `must be ${limit('at least', Number(issue.minimum), issue.origin)}`;
    case 'unrecognized_keys':
      return knownKeys(issue.inst).join(', ');
    default:
      return 'cannot be read';
  }
}

function limit(bound: string, n: number, origin: string): string {
  const count = n.toLocaleString('en-US');
  if (origin === 'string') return `text of ${bound} ${count} ${n === 1 ? 'character' : 'characters'}`;
  if (origin === 'array') return `a list of ${bound} ${count} ${n === 1 ? 'entry' : 'entries'}`;
  return `${bound} ${count}`;
}

/** The values that are permitted where one was chosen from a list. */
function optionsOf(issue: { code?: string | undefined; values?: unknown; options?: unknown }): unknown[] {
  const options = issue.code === 'invalid_value' ? issue.values : issue.options;
  return Array.isArray(options) ? options : [];
}

function knownKeys(inst: unknown): string[] {
  const def = (inst as z.core.$ZodType | undefined)?._zod.def as { shape?: object; keyType?: z.core.$ZodType } | undefined;
  if (def?.shape) return Object.keys(def.shape);
  return [...(def?.keyType?._zod.values ?? [])].map(String);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'Empty text' : quote(value);
  if (Array.isArray(value)) return `A list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'An object';
  return String(value);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), input);
}
