import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import type { Results, Table } from '@/lib/blueprint/results';
import type { Forecast } from '@/lib/simulation/forecast-report';
import { ReachFigure, SensitivityFigure, TimeFigure } from './figures';
import { Part, PartHeading } from './part';
import { SheetTable } from './sheet-table';

/** Tables whose columns are all figures but the first. */
const NUMERIC = /per state|Time to conversion|Money/;

/** Two of these stand side by side on paper. */
const isNarrow = ({ title }: Table) => /^(Time|Touches|Money)/.test(title);

/** What the forecast says: sentences, three pictures, tables, and everything assumed. */
export function ResultsPart({ id, results, forecast, made }: { id: string; results: Results; forecast: Forecast; made: string }) {
  return (
    <Part id={id} number={3} title="Simulation results">
      {!results.ok || !forecast.ok ? (
        <Notice tone="warning" title="There are no figures yet" className="mt-4">
          <ul className="list-disc pl-5">{!results.ok && results.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
        </Notice>
      ) : (
        <>
          <p className="mt-4 text-13 text-muted">
            {results.made} {made}
          </p>
          <ul className="mt-3 list-disc space-y-1 pl-5 text-14 print:text-12">
            {results.sentences.map((sentence) => (
              <li key={sentence} className="break-inside-avoid">{sentence}</li>
            ))}
          </ul>
          <div className="mt-6 grid gap-8 md:grid-cols-2 print:grid-cols-2 print:gap-5">
            <ReachFigure exact={forecast.exact} />
            <TimeFigure curve={forecast.curve} horizonDays={forecast.horizonDays} />
            <SensitivityFigure tornado={forecast.tornado} tornadoBase={forecast.tornadoBase} />
          </div>
          <div className="print:columns-2 print:gap-8">
            {results.tables.filter(isNarrow).map(({ title, columns, rows, note }) => (
              <div key={title} className="break-inside-avoid">
                <SheetTable caption={title} columns={columns} rows={rows} note={note} numeric={NUMERIC.test(title)} />
              </div>
            ))}
            <div className="break-inside-avoid">
              <PartHeading>Assumptions</PartHeading>
              <ul className="list-disc space-y-1 pl-5 text-13 text-muted print:text-11">
                {results.assumptions.map((assumption) => (
                  <li key={assumption}>{assumption}</li>
                ))}
                <li className="print:hidden">
                  <TextLink href="/help/simulation">How the forecast is made, formula by formula</TextLink>
                </li>
              </ul>
            </div>
          </div>
          {results.tables.filter((one) => !isNarrow(one)).map(({ title, columns, rows, note }) => (
            <SheetTable key={title} caption={title} columns={columns} rows={rows} note={note} numeric={NUMERIC.test(title)} />
          ))}
        </>
      )}
    </Part>
  );
}
