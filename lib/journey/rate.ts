export type { Rate, RateSource } from './schema/rate';

/** A share as people read it: 0.2 → "20 %", 0.0038 → "0.38 %". */
export function describeShare(value: number): string {
  const percent = value * 100;
  const digits = percent === 0 || percent >= 10 ? 1 : percent >= 1 ? 1 : 2;
  return `${Number(percent.toFixed(digits))} %`;
}
