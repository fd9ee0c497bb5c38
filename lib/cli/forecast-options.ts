import { durationMs } from '@/lib/journey/duration';
import { readDuration } from '@/lib/journey/typed-duration';
import type { ForecastOptions } from '@/lib/simulation/forecast-report';
import { MOST_PLANNED } from '@/lib/simulation/refuse';
import { readWhole } from './arguments';
import { Failure } from './failure';

/** The options that every command with a forecast takes. */
export const FORECAST_OPTIONS = { customers: { type: 'string' }, seed: { type: 'string' }, horizon: { type: 'string' } } as const;

/** Reads {@link FORECAST_OPTIONS}: 10,000 customers, seed 1, no time limit where nothing else is said. */
export function readForecastOptions(values: { customers?: string | undefined; seed?: string | undefined; horizon?: string | undefined }): ForecastOptions {
  const customers = readWhole('--customers', values.customers, { least: 1, most: MOST_PLANNED, fallback: 10_000 });
  const seed = readWhole('--seed', values.seed, { least: 0, most: Number.MAX_SAFE_INTEGER, fallback: 1 });
  return { customers, seed, ...(values.horizon !== undefined && { horizonMs: readHorizon(values.horizon) }) };
}

/** Milliseconds of `--horizon`. Throws a Failure when it is no length of time. */
export function readHorizon(text: string): number {
  const duration = readDuration(text);
  const ms = duration === undefined ? 0 : durationMs(duration);
  if (ms > 0) return ms;
  throw new Failure(`--horizon must be a length of time such as P180D, not "${text}".`);
}
