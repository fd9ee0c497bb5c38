import { formatCount } from './format';

const FACTORS: Record<string, number> = { '': 1, k: 1_000, thousand: 1_000, m: 1_000_000, million: 1_000_000 };

/** Reads a whole number from `min` to `max` as people type it ("100,000", "100k", "1 million", "2.5m"), or says what is wrong with it. */
export function readWholeNumber(typed: string, min: number, max: number): { value: number } | { problem: string } {
  const match = /^(\d[\d,]*(?:\.\d+)?)(k|m|thousand|million)?$/.exec(typed.toLowerCase().replace(/\s/g, ''));
  const value = match ? Number((Number(match[1]!.replaceAll(',', '')) * FACTORS[match[2] ?? '']!).toPrecision(16)) : NaN;
  if (!Number.isInteger(value)) return { problem: `Type a whole number, such as ${formatCount(Math.max(1, min))}.` };
  if (value < min) return { problem: `Use ${formatCount(min)} or more.` };
  if (value > max) return { problem: `Use ${formatCount(max)} or less.` };
  return { value };
}
