import { proxy, wrap, type Remote } from 'comlink';
import type { Journey } from '@/lib/journey/journey';
import type { SimulationOptions, SimulationProgress, SimulationReport } from './report';
import { SimulationCanceled } from './simulation-canceled';
import type { SimulationWorker } from './worker';

export type SimulationRun = { result: Promise<SimulationReport>; cancel(): void };

type Simulator = { remote: Remote<SimulationWorker>; broken: Promise<never>; end(): void };

let current: SimulationRun | undefined;
/** The worker at rest: its code is loaded and hot, so that the next run begins at once. */
let idle: Simulator | undefined;

/** Gets a worker ready before it is asked for anything; browser only. Calling it again is harmless. */
export function prepareSimulator(): void {
  idle ??= newSimulator();
}

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
  const simulator = idle ?? newSimulator();
  idle = undefined;
  let stop!: (reason: Error) => void;
  const stopped = new Promise<never>((_, reject) => (stop = reject));

  let over = false;
  const answer = simulator.remote.simulate(journey, options, proxy((progress) => (over ? undefined : onProgress?.(progress))));
  const result = Promise.race([answer, stopped, simulator.broken])
    .then(
      (report) => {
        if (idle) simulator.end();
        else idle = simulator;
        return report;
      },
      (error: unknown) => {
        simulator.end();
        throw error;
      },
    )
    .finally(() => {
      over = true;
      if (current === run) current = undefined;
    });
  const run: SimulationRun = {
    result,
    cancel() {
      if (over) return;
      over = true;
      simulator.end();
      stop(new SimulationCanceled());
    },
  };
  current = run;
  return run;
}

function newSimulator(): Simulator {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    const fail = (what: string) => {
      if (idle?.broken === broken) idle = undefined;
      reject(new Error(`The simulation ${what}. Reload the page and try again.`));
    };
    worker.addEventListener('error', ({ message }) => fail(message ? `broke off: ${message}` : 'could not be loaded'));
    worker.addEventListener('messageerror', () => fail('sent an answer that cannot be read'));
  });
  broken.catch(() => {});
  return { remote: wrap<SimulationWorker>(worker), broken, end: () => worker.terminate() };
}
