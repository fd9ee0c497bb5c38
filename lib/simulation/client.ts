import { proxy, wrap } from 'comlink';
import type { Journey } from '@/lib/journey/journey';
import type { SimulationOptions, SimulationProgress, SimulationReport } from './report';
import { SimulationCanceled } from './simulation-canceled';
import type { SimulationWorker } from './worker';

export type SimulationRun = { result: Promise<SimulationReport>; cancel(): void };

let current: SimulationRun | undefined;

/**
 * Simulates in a worker of its own, so that the page stays free; browser only. A newer run cancels the one before.
 * `cancel` ends the worker at once. `result` rejects with SimulationCanceled when canceled, a RangeError by name for
 * options out of range, and an Error with a message for people when the worker cannot be loaded or breaks.
 */
export function startSimulation(
  journey: Journey,
  options: SimulationOptions,
  { onProgress }: { onProgress?: (progress: SimulationProgress) => void } = {},
): SimulationRun {
  current?.cancel();
  let stop!: (reason: Error) => void;
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const fail = (what: string) => stop(new Error(`The simulation ${what}. Reload the page and try again.`));
  worker.addEventListener('error', ({ message }) => fail(message ? `broke off: ${message}` : 'could not be loaded'));
  worker.addEventListener('messageerror', () => fail('sent an answer that cannot be read'));

  let over = false;
  const report = wrap<SimulationWorker>(worker).simulate(journey, options, proxy((progress) => (over ? undefined : onProgress?.(progress))));
  const result = Promise.race([report, stopped]).finally(() => {
    over = true;
    worker.terminate();
    if (current === run) current = undefined;
  });
  const run: SimulationRun = {
    result,
    cancel() {
      over = true;
      worker.terminate();
      stop(new SimulationCanceled());
    },
  };
  current = run;
  return run;
}
