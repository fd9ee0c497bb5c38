import type { Journey } from '@/lib/journey/journey';
import { findJsonFault } from '@/lib/journey/json-fault';
import { parseJourneyJson } from '@/lib/journey/parse';
import { locator, type Range } from './locate';

/** Something that keeps a text from being a journey: where it is (`line` from 1), what it is about, and what to do. */
export type Mistake = Range & { line: number; path: string; message: string };
export type Checked = { ok: true; journey: Journey } | { ok: false; mistakes: Mistake[] };

/** Reads a text as a journey, or says what is wrong with it and on which line. */
export function checkText(text: string): Checked {
  const read = parseJourneyJson(text);
  if (read.ok) return read;
  const fault = faultOf(text);
  const locate = locator(text);
  const mistakes = read.problems.map(({ path, message }): Mistake => {
    const range = fault === undefined ? locate(path) : { from: Math.min(fault, Math.max(0, text.length - 1)), to: Math.min(fault + 1, text.length) };
    return { ...range, line: text.slice(0, range.from).split('\n').length, path, message };
  });
  return { ok: false, mistakes };
}

/** Where the text stops being JSON; undefined when it is JSON. */
function faultOf(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return findJsonFault(text)?.at ?? 0;
  }
}
