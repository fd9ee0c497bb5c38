import { Progress } from '@/components/ui/progress';
import type { SimulationReport } from '@/lib/simulation/report';
import { formatCount, formatElapsed, formatSampled } from './format';
import type { RunStatus } from './use-simulation';

/** One line about the run, of a height that never changes: how far it is, or how it ended. */
export function RunStatusLine({ status, report }: { status: RunStatus; report: SimulationReport | undefined }) {
  return (
    <div className="flex h-9 flex-col justify-center gap-1 text-12 text-muted">
      {status.kind === 'running' ? (
        <>
          <Progress label="Simulating" value={status.progress ? status.progress.done / status.progress.of : 0} />
          <p className="tabular truncate">
            {status.progress
              ? `${formatCount(status.progress.done)} so far: ${formatSampled(status.progress.partial)} convert`
              : `Sending ${formatCount(status.options.customers)} customers through…`}
          </p>
        </>
      ) : (
        <p aria-live="polite">
          {status.kind === 'canceled' && (report ? 'Canceled. The results of the run before are kept.' : 'Canceled. Nothing was kept.')}
          {status.kind === 'done' && report && `Done in ${formatElapsed(report.elapsedMs)}.`}
        </p>
      )}
    </div>
  );
}
