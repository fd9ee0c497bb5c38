import { unsafeProblems } from './guard';
import { describePlace, findJsonFault } from './json-fault';
import type { Problem } from './problem';

/** Size of the largest file that is read, in bytes of UTF-8. */
export const SIZE_LIMIT_BYTES = 5_000_000;

/** Reads JSON text of any origin. What comes back is free of what {@link unsafeProblems} looks for. A byte order mark is skipped. */
export function readJson(text: string): { ok: true; value: unknown } | { ok: false; problems: Problem[] } {
  const bytes = text.length > SIZE_LIMIT_BYTES ? text.length : new TextEncoder().encode(text).length;
  if (bytes > SIZE_LIMIT_BYTES) {
    const size = (Math.ceil(bytes / 100_000) / 10).toFixed(1);
    return refused(`The file is ${size} MB; the limit is ${SIZE_LIMIT_BYTES / 1_000_000} MB. Make it smaller or split it.`);
  }
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const fault = findJsonFault(json) ?? { at: 0, message: 'the text cannot be read' };
    return refused(`This is not JSON: at ${describePlace(json, fault.at)}, ${fault.message}.`);
  }
  const problems = unsafeProblems(value);
  return problems.length ? { ok: false, problems } : { ok: true, value };
}

function refused(message: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ path: '', message }] };
}
