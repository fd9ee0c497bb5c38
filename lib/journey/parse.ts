import { check } from './explain';
import { unsafeProblems } from './guard';
import { SCHEMA_VERSION } from './journey';
import { Journey } from './schema/journey';
import { shorten, type Problem } from './problem';
import { readJson } from './read-json';
import { referenceProblems } from './references';

export type { Problem };
export type ParseResult = { ok: true; journey: Journey } | { ok: false; problems: Problem[] };

/**
 * Reads a journey document from a value of any origin. Never throws: what cannot be read is reported with its path and how
 * to mend it, at most twenty problems and a count of the rest. A journey that is merely incomplete or unwise loads.
 */
export function parseJourney(input: unknown): ParseResult {
  const unsafe = unsafeProblems(input);
  return unsafe.length ? refused(unsafe) : parseSafe(input);
}

/** Reads a journey document from JSON text; see {@link parseJourney}. At most 5 MB. */
export function parseJourneyJson(text: string): ParseResult {
  const read = readJson(text);
  return read.ok ? parseSafe(read.value) : refused(read.problems);
}

/** Reads a value that `unsafeProblems` has passed. */
function parseSafe(input: unknown): ParseResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refused([{ path: '', message: 'A journey is a JSON object: it starts with { and ends with }.' }]);
  }
  const version = 'schemaVersion' in input ? input.schemaVersion : undefined;
  if (version !== SCHEMA_VERSION) return refused([{ path: 'schemaVersion', message: versionMessage(version) }]);
  const checked = check(Journey, input);
  if (!checked.ok) return refused(checked.problems);
  const problems = referenceProblems(checked.value);
  return problems.length ? refused(problems) : { ok: true, journey: checked.value };
}

/** The document as JSON text, indented, fields in the model's order, records by key: equal documents give equal text. */
export function serializeJourney(journey: Journey): string {
  const ordered = Journey.safeParse(journey).data ?? journey;
  const economics = { ...ordered.economics, costPerTouch: byKey(ordered.economics.costPerTouch) };
  return `${JSON.stringify({ ...ordered, economics, layout: byKey(ordered.layout) }, null, 2)}\n`;
}

function byKey<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
}

function versionMessage(version: unknown): string {
  if (version === undefined) return `This is missing: a journey file starts with "schemaVersion": ${SCHEMA_VERSION}.`;
  if (typeof version !== 'number') return `The version must be the number ${SCHEMA_VERSION}.`;
  const mend = version > SCHEMA_VERSION ? 'Update the app, or save the file as an older version.' : `Save the file as version ${SCHEMA_VERSION}.`;
  return `This file is version ${version}; this app reads version ${SCHEMA_VERSION}. ${mend}`;
}

function refused(problems: Problem[]): ParseResult {
  return { ok: false, problems: shorten(problems) };
}
