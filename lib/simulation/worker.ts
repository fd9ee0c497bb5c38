import { expose } from 'comlink';
import type { Journey } from '@/lib/journey/journey';
import type { SimulationOptions, SimulationProgress, SimulationReport } from './report';
import { simulate } from './simulate';

/** The page draws what it is told; more often than this nobody could read it. */
const PROGRESS_EVERY_MS = 100;

const api = {
  simulate(journey: Journey, options: SimulationOptions, onProgress: (progress: SimulationProgress) => void): SimulationReport {
    let saidMs = -Infinity;
    return simulate(journey, options, (progress) => {
      const nowMs = performance.now();
      if (nowMs - saidMs < PROGRESS_EVERY_MS) return;
      saidMs = nowMs;
      void onProgress(progress);
    });
  },
};
export type SimulationWorker = typeof api;

expose(api);
