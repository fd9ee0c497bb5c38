'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { createStore, type StoreApi } from 'zustand';
import { useEditorStore } from '@/components/builder/editor-context';
import type { EditorStore } from '@/lib/editor/store';
import type { Journey } from '@/lib/journey/journey';
import { startSimulation } from '@/lib/simulation/client';
import type { SimulationOptions, SimulationProgress, SimulationReport } from '@/lib/simulation/report';

/** How the last run went. A run that fails or is canceled keeps the report of the one before. */
export type RunStatus =
  | { kind: 'idle' | 'done' | 'canceled' }
  | { kind: 'running'; options: SimulationOptions }
  | { kind: 'failed'; message: string };

export type ProgressStore = StoreApi<SimulationProgress | null>;

type Simulation = {
  status: RunStatus;
  /** How far the run is: apart from the status, so that only what shows it is drawn again. */
  progress: ProgressStore;
  report: SimulationReport | undefined;
  run: (journey: Journey, options: SimulationOptions) => void;
  cancel: () => void;
};

/** The last report of each document in this page: closing the panel does not lose it. */
const kept = new WeakMap<EditorStore, SimulationReport>();

/** Runs simulations in the background, one at a time, with progress. Leaving cancels what is running. */
export function useSimulation(): Simulation {
  const store = useEditorStore();
  const [report, setReport] = useState(() => kept.get(store));
  const [status, setStatus] = useState<RunStatus>({ kind: 'idle' });
  const [progress] = useState(() => createStore<SimulationProgress | null>(() => null));
  const running = useRef<{ cancel: () => void }>(undefined);

  const stop = useCallback(() => {
    const current = running.current;
    running.current = undefined;
    current?.cancel();
  }, []);
  useEffect(() => stop, [stop]);

  const run = useCallback(
    (journey: Journey, options: SimulationOptions) => {
      stop();
      progress.setState(null, true);
      setStatus({ kind: 'running', options });
      const token = { cancel: () => {} };
      running.current = token;
      /** Whatever a canceled run still says is not heard. */
      const heard = (act: () => void) => {
        if (running.current === token) act();
      };
      const fail = (error: unknown) =>
        heard(() => {
          running.current = undefined;
          setStatus({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
        });
      try {
        const simulation = startSimulation(journey, options, {
          onProgress: (next) => heard(() => progress.setState(next, true)),
        });
        token.cancel = simulation.cancel;
        simulation.result.then(
          (result) =>
            heard(() => {
              running.current = undefined;
              kept.set(store, result);
              setReport(result);
              setStatus({ kind: 'done' });
            }),
          fail,
        );
      } catch (error) {
        fail(error);
      }
    },
    [store, stop, progress],
  );

  const cancel = useCallback(() => {
    stop();
    setStatus({ kind: 'canceled' });
  }, [stop]);

  return { status, progress, report, run, cancel };
}
