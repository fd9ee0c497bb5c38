'use client';

import { useMemo } from 'react';
import type { Remote } from 'comlink';
import type { Journey } from '@/lib/journey/journey';
import type { Forecast, ForecastOptions } from '@/lib/simulation/forecast';
import type { SimulationOptions } from '@/lib/simulation/report';
import type { ForecastWorker } from './forecast-worker';
import { useAnswer } from './use-answer';

type Question = { journey: Journey; options: ForecastOptions };

/** The forecast of the journey, made in the background. While a newer one is made the last stays, not `fresh`. */
export function useForecast(journey: Journey, options: SimulationOptions | undefined): { forecast: Forecast | undefined; fresh: boolean; failure: string | undefined } {
  const [customers, seed, horizonMs] = [options?.customers, options?.seed, options?.horizonMs];
  const question = useMemo<Question | undefined>(
    () => (customers === undefined || seed === undefined ? undefined : { journey, options: { customers, seed, ...(horizonMs !== undefined && { horizonMs }) } }),
    [journey, customers, seed, horizonMs],
  );
  const { question: answered, value, failure } = useAnswer(question, ask);
  return { forecast: value, fresh: value !== undefined && answered === question && failure === undefined, failure };
}

function ask(forecaster: Remote<ForecastWorker>, { journey, options }: Question): Promise<Forecast> {
  return forecaster.forecast(journey, options);
}
