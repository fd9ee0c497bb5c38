import { classNames } from '@/components/ui/class-names';
import { TextLink } from '@/components/ui/text-link';
import type { ExactReport, OutcomeReport, SimulationReport } from '@/lib/simulation/report';
import { digitsFor, formatDays, formatInterval, formatShare } from './format';
import { bottleneckCost, bottleneckTitle, runWords } from './sentences';

type Props = {
  exact: ExactReport;
  report: SimulationReport | undefined;
  /** Whether the journey still means what it meant when the report was made. */
  fresh: boolean;
  onRunAgain: (() => void) | undefined;
};

/** The figures in words: the exact answer, which follows every edit, and the last run beside it. */
export function Results({ exact, report, fresh, onRunAgain }: Props) {
  const now = report && fresh ? report : exact;
  return (
    <div className="flex flex-col gap-2.5">
      <p>
        In the end <Figure>{formatShare(exact.conversion, report && fresh ? digitsFor(report.conversion) : undefined)}</Figure> of those who enter convert{' '}
        <span className="text-faint">(exact, no time limit)</span>
        {/* Where no move takes any time, none was given: that is no finding. */}
        {exact.meanTimeToConvertDays !== null && exact.meanTimeToConvertDays > 0 && <>, on average after {formatDays(exact.meanTimeToConvertDays)}</>}.
      </p>
      {report && !fresh && (
        <div className="flex items-center gap-2 rounded-md bg-warning-soft px-2 py-1 text-12 text-warning-ink">
          <p className="min-w-0 flex-1">The journey changed since this run.</p>
          {onRunAgain && (
            <button type="button" onClick={onRunAgain} className="min-h-6 rounded-md px-1 font-semibold underline underline-offset-2">
              Run again
            </button>
          )}
        </div>
      )}
      {report && <Sampled report={report} fresh={fresh} />}
      {now.bottleneck && (
        <div>
          <p className="font-medium">{bottleneckTitle(now.bottleneck)}.</p>
          <p className="text-12 text-muted">{bottleneckCost(now.bottleneck)}</p>
        </div>
      )}
      <Endings
        caption={report && fresh ? `How it ends, of ${runWords(report)}` : 'How it ends, of all who enter, without a time limit'}
        outcomes={now.outcomes}
        inProgress={report && fresh && report.horizonDays !== null ? { words: `Still inside after ${formatDays(report.horizonDays)}`, share: report.inProgress } : undefined}
        stalled={now.stalled}
      />
      <details className="text-12" open={exact.conversion === 0}>
        <summary className="rounded-md py-0.5 font-medium text-muted hover:text-ink">What this assumes ({now.assumptions.length})</summary>
        <ul className="mt-1 list-disc space-y-1 pl-4 text-muted">
          {now.assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
          <li>
            <TextLink href="/help/simulation" target="_blank">
              How the forecast is made, formula by formula
            </TextLink>
          </li>
        </ul>
      </details>
    </div>
  );
}

function Figure({ children }: { children: string }) {
  return <strong className="tabular text-20 font-semibold whitespace-nowrap">{children}</strong>;
}

function Sampled({ report, fresh }: { report: SimulationReport; fresh: boolean }) {
  const { conversion, horizonDays, inProgress } = report;
  return (
    <div className={classNames(!fresh && 'text-muted')}>
      <p>
        Conversion <Figure>{formatShare(conversion.rate, digitsFor(conversion))}</Figure> <span className="tabular whitespace-nowrap">({formatInterval(conversion)})</span> of {runWords(report)}.
      </p>
      <p className="tabular text-12 text-faint">
        {horizonDays !== null && `Still inside by then: ${formatShare(inProgress)}. `}
        {!fresh && `In the end, exactly ${formatShare(conversion.exact)}.`}
      </p>
    </div>
  );
}

type EndingsProps = { caption: string; outcomes: readonly OutcomeReport[]; inProgress: { words: string; share: number } | undefined; stalled: number };

function Endings({ caption, outcomes, inProgress, stalled }: EndingsProps) {
  const rows = [
    ...outcomes.map(({ id, name, share }) => ({ id, name, share })),
    ...(inProgress ? [{ id: '#inside', name: inProgress.words, share: inProgress.share }] : []),
    ...(stalled > 0 ? [{ id: '#stalled', name: 'Stuck: nothing leads them on', share: stalled }] : []),
  ];
  return (
    <table className="tabular w-full">
      <caption className="pb-0.5 text-left text-12 text-faint">{caption}</caption>
      <tbody>
        {rows.map(({ id, name, share }) => (
          <tr key={id} className="border-t border-line">
            <th scope="row" className="py-1 text-left font-normal">
              {name}
            </th>
            <td className="py-1 pl-3 text-right whitespace-nowrap">{formatShare(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
