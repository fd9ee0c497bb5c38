import { expose } from 'comlink';
import type { Journey } from '@/lib/journey/journey';
import { compare, type Comparison } from '@/lib/simulation/compare';
import { forecast, type Forecast, type ForecastOptions } from '@/lib/simulation/forecast';
import { goalSeek, type GoalAnswer } from '@/lib/simulation/goal-seek';

const api = {
  forecast: (journey: Journey, options: ForecastOptions): Forecast => forecast(journey, options),
  goalSeek: (journey: Journey, transitionId: string, target: number): GoalAnswer => goalSeek(journey, transitionId, target),
  compare: (a: Journey, b: Journey, options: ForecastOptions): Comparison => compare(a, b, options),
};
export type ForecastWorker = typeof api;

expose(api);
