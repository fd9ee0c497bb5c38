import { useStore } from 'zustand';
import { Progress } from '@/components/ui/progress';
import type { SimulationReport } from '@/lib/simulation/report';
import { digitsFor, formatElapsed, formatInterval, formatShare } from './format';
import type { ProgressStore, RunStatus } from './use-simulation';

/** How far the run is, or how it ended, in at most two lines. */
export function RunStatusWords({ status, progress, report }: { status: RunStatus; progress: ProgressStore; report: SimulationReport | undefined }) {
  if (status.kind === 'running') return <Running progress={progress} />;
  return (
    <p aria-live="polite">
      {status.kind === 'canceled' && (report ? 'Canceled. The results of the run before are kept.' : 'Canceled.')}
      {status.kind === 'done' && report && `Done in ${formatElapsed(report.elapsedMs)}.`}
    </p>
  );
}

function Running({ progress: store }: { progress: ProgressStore }) {
  const progress = useStore(store);
  return (
    <div className="flex flex-col gap-1">
      <Progress label="Simulating" value={progress ? progress.done / progress.of : 0} />
      <p className="tabular truncate">{progress ? `So far ${formatShare(progress.partial.rate, digitsFor(progress.partial))} convert (${formatInterval(progress.partial)})` : 'Starting…'}</p>
    </div>
  );
}
