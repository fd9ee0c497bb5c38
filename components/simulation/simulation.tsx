'use client';

import { useEffect, useMemo, useState } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { useSetOverlay } from '@/components/builder/overlay-context';
import { Notice } from '@/components/ui/notice';
import { Switch } from '@/components/ui/switch';
import { contentHash } from '@/lib/journey/content-hash';
import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { solveExact } from '@/lib/simulation/exact';
import type { SimulationOptions } from '@/lib/simulation/report';
import { Charts } from './charts';
import { overlayOf } from './overlay-of';
import { Results } from './results';
import { RunControls } from './run-controls';
import { RunStatusWords } from './run-status';
import { useSimulation } from './use-simulation';

/** The panel for a journey that customers can enter. `journey` may lag a moment behind typing. */
export function Simulation({ journey }: { journey: Journey }) {
  const store = useEditorStore();
  const setOverlay = useSetOverlay();
  const { status, report, run, cancel } = useSimulation();
  const exact = useMemo(() => solveExact(journey), [journey]);
  const fresh = useMemo(() => report !== undefined && report.contentHash === contentHash(journey), [report, journey]);
  /** Undefined until somebody chooses: then the figures come with the first run. */
  const [chosen, setChosen] = useState<boolean>();
  const onCanvas = chosen ?? report !== undefined;

  const drawn = fresh && report ? report : exact;
  useEffect(() => {
    if (onCanvas && !drawn.refusals.length) setOverlay(overlayOf(drawn));
    return () => setOverlay(null);
  }, [drawn, onCanvas, setOverlay]);

  const start = (options: SimulationOptions) => run(store.getState().journey, options);
  const refused = exact.refusals.length > 0;
  const running = status.kind === 'running';
  const again = report && !running ? () => start(optionsOf(report)) : undefined;

  return (
    <div className="scroll-quiet grid h-full auto-rows-max gap-x-5 gap-y-4 overflow-y-auto p-3 @2xl:auto-rows-fr @2xl:grid-cols-[19.25rem_minmax(0,1fr)] @2xl:overflow-hidden">
      <div className="scroll-quiet @2xl:-m-1 @2xl:min-h-0 @2xl:overflow-y-auto @2xl:p-1">
        <RunControls last={report} running={running} disabled={refused} onRun={start} onCancel={cancel} />
        <div className="flex h-9 items-center gap-3 text-12 text-muted">
          <div className="min-w-0 flex-1">
            <RunStatusWords status={status} report={report} />
          </div>
          <Switch label="Show on canvas" checked={onCanvas} onCheckedChange={setChosen} />
        </div>
        {status.kind === 'failed' && (
          <Notice tone="danger" title="The simulation did not run" className="mb-2">
            {status.message} {report && 'The results of the run before are kept.'}
          </Notice>
        )}
        {refused ? <Refusals reasons={exact.refusals} /> : <Results exact={exact} report={report} fresh={fresh} onRunAgain={again} />}
      </div>
      {!refused && <Charts journeyName={journey.name} exact={exact} report={report} fresh={fresh} />}
    </div>
  );
}

/** Why there are no numbers, in their place. */
function Refusals({ reasons }: { reasons: readonly string[] }) {
  return (
    <Notice tone="warning" title="The figures would mean nothing yet">
      <ul className="space-y-1">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Notice>
  );
}

function optionsOf({ customers, seed, horizonDays }: { customers: number; seed: number; horizonDays: number | null }): SimulationOptions {
  return { customers, seed, ...(horizonDays !== null && { horizonMs: horizonDays * DAY_MS }) };
}
