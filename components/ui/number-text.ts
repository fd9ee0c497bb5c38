import type { Reading } from './use-draft';

/** `percent` holds a share of 1 (0.036 is typed "3.6"); `money` an amount in units of the currency; `number` the number itself. */
export type NumberMode = 'number' | 'percent' | 'money';

const exact = (value: number) => Number(value.toPrecision(12));

/** A number as it stands in an input: no grouping, no sign of percent or currency. 0.036 as percent → "3.6". */
export function writeNumber(value: number | undefined, mode: NumberMode): string {
  if (value === undefined) return '';
  return String(mode === 'percent' ? exact(value * 100) : value);
}

/**
 * Reads a number as people type it: "1,200", "3.6 %", "3,6 %", "$0.02". Nothing typed means no value.
 * `min` and `max` are in the value's own unit (0 to 1 for percent).
 */
export function readNumber(text: string, mode: NumberMode, min = -Infinity, max = Infinity): Reading<number> {
  const bare = text.replace(/[\s\u00a0]/g, '').replace(mode === 'percent' ? /%$/ : /^[$€£]/, '');
  if (bare === '') return { value: undefined };
  const digits = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(/^(-?\d+),(\d+)$/, '$1.$2');
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(digits)) return { problem: `Type a number, such as ${mode === 'percent' ? '3.5' : mode === 'money' ? '0.25' : '10'}.` };
  const value = mode === 'percent' ? exact(Number(digits) / 100) : Number(digits);
  const say = (limit: number) => (mode === 'percent' ? `${exact(limit * 100)} %` : String(limit));
  if (value < min) return { problem: `Use ${say(min)} or more.` };
  if (value > max) return { problem: `Use ${say(max)} or less.` };
  return { value };
}
