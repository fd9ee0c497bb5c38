'use client';

import { useMemo } from 'react';
import type { Remote } from 'comlink';
import type { Journey } from '@/lib/journey/journey';
import type { Forecast, ForecastOptions } from '@/lib/simulation/forecast';
import type { SimulationOptions } from '@/lib/simulation/report';
import type { Restraints } from '@/lib/simulation/touch-rules';
import type { ForecastWorker } from './forecast-worker';
import { useAnswer } from './use-answer';
import { useSettled } from './use-settled';

/** A pause this long in typing, and the forecast is made. */
const CALM_MS = 200;

type Question = { journey: Journey; options: ForecastOptions };

/** The forecast of the journey, made in the background. While a newer one is made the last stays, not `fresh`. */
export function useForecast(journey: Journey, options: SimulationOptions | undefined, touchRules: Restraints): { forecast: Forecast | undefined; fresh: boolean; failure: string | undefined } {
  const [customers, seed, horizonMs] = [options?.customers, options?.seed, options?.horizonMs];
  const question = useMemo<Question | undefined>(
    () => (customers === undefined || seed === undefined ? undefined : { journey, options: { customers, seed, touchRules, ...(horizonMs !== undefined && { horizonMs }) } }),
    [journey, customers, seed, horizonMs, touchRules],
  );
  const settled = useSettled(question, CALM_MS);
  const { question: answered, value, failure } = useAnswer(settled, ask);
  return { forecast: value, fresh: value !== undefined && answered === question && failure === undefined, failure };
}

function ask(forecaster: Remote<ForecastWorker>, { journey, options }: Question): Promise<Forecast> {
  return forecaster.forecast(journey, options);
}
