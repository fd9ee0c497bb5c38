import { expose } from 'comlink';
import type { Journey } from '@/lib/journey/journey';
import type { SimulationOptions, SimulationProgress, SimulationReport } from './report';
import { simulate } from './simulate';

const api = {
  simulate(journey: Journey, options: SimulationOptions, onProgress: (progress: SimulationProgress) => void): SimulationReport {
    return simulate(journey, options, (progress) => void onProgress(progress));
  },
};
export type SimulationWorker = typeof api;

expose(api);
