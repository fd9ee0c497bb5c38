import { wrap, type Remote } from 'comlink';
import type { ForecastWorker } from './forecast-worker';

let remote: Remote<ForecastWorker> | undefined;
let broken = new Promise<never>(() => {});

/** The worker in which forecasts are made; one for the page, started with the first question and again after it broke. Browser only. */
function worker(): Remote<ForecastWorker> {
  if (remote) return remote;
  const started = new Worker(new URL('./forecast-worker.ts', import.meta.url), { type: 'module' });
  broken = new Promise((_, reject) => {
    const fail = () => {
      remote = undefined;
      started.terminate();
      reject(new Error('The forecast broke off. Reload the page and try again.'));
    };
    started.addEventListener('error', fail);
    started.addEventListener('messageerror', fail);
  });
  broken.catch(() => {});
  return (remote = wrap<ForecastWorker>(started));
}

/** Asks the worker. Rejects with a message for people when it cannot be loaded or breaks. */
export function askForecaster<Answer>(question: (forecaster: Remote<ForecastWorker>) => Promise<Answer>): Promise<Answer> {
  const answer = question(worker());
  return Promise.race([answer, broken]);
}
