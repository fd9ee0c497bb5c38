import { Progress } from '@/components/ui/progress';
import type { SimulationReport } from '@/lib/simulation/report';
import { formatElapsed, formatShare } from './format';
import type { RunStatus } from './use-simulation';

/** How far the run is, or how it ended, in at most two lines. */
export function RunStatusWords({ status, report }: { status: RunStatus; report: SimulationReport | undefined }) {
  if (status.kind === 'running') {
    const { progress } = status;
    return (
      <div className="flex flex-col gap-1">
        <Progress label="Simulating" value={progress ? progress.done / progress.of : 0} />
        <p className="tabular truncate">{progress ? `So far ${formatShare(progress.partial.rate)} convert` : 'Starting…'}</p>
      </div>
    );
  }
  return (
    <p aria-live="polite">
      {status.kind === 'canceled' && (report ? 'Canceled. The results of the run before are kept.' : 'Canceled.')}
      {status.kind === 'done' && report && `Done in ${formatElapsed(report.elapsedMs)}.`}
    </p>
  );
}
