'use client';

import type { CurvePoint } from '@/lib/simulation/report';
import { CurveChart } from './curve-chart';
import { shareColumn, tableOf, timeTable, type DataTable } from './data-table';
import { Figure } from './figure';
import { formatCount, formatDays, formatShare } from './format';
import { withinWords } from './horizon';
import type { PanelData } from './panel-data';
import { RunOffer } from './run-offer';
import { runWords, timeTitle } from './sentences';
import { TimeChart } from './time-chart';
import { Waiting } from './waiting';

/** When it happens: where everyone is as days go by, those whose end was not seen set apart, and how long converting takes. */
export function TimeView(data: PanelData) {
  const { journey, exact, report, fresh, forecast } = data;
  const run = report && fresh && report.curve.length > 1 ? report : undefined;
  const points = run?.curve ?? forecast?.curve.points ?? [];
  const limited = (run ? run.horizonDays : forecast?.horizonDays) !== null;
  const source = run ? `of ${runWords(run)}` : 'of all who enter, computed with the rates alone';
  const last = points.at(-1);
  const times = report?.timeToConvertDays ?? null;
  return (
    <div className="grid gap-x-6 gap-y-5 @min-[70rem]:grid-cols-2">
      <Figure
        className="h-88"
        title={last ? curveTitle(last, limited, exact.conversion) : 'Where everyone is as days go by'}
        note={`Share ${source}. Hatched: still inside${limited ? ' when the time is up: their end was not seen, so they do not count as lost' : ''}.`}
        table={last ? curveTable(points, source) : undefined}
        fileName={`${journey.name} over time`}
      >
        {last ? <CurveChart points={points} limited={limited} label="Converted, still inside and lost by days since entering. Left and right arrow keys step through the days." /> : <Waiting>Working it out…</Waiting>}
      </Figure>
      <Figure
        className="h-88"
        title={report ? timeTitle(times) : 'How long converting takes'}
        note={report ? `${fresh ? 'Share' : 'Before your edits: share'} of those who convert, of ${formatCount(report.customers)} customers ${withinWords(report.horizonDays)}.` : 'Share of those who convert, by days since entering.'}
        stale={report !== undefined && !fresh}
        table={report && times ? timeTable(times, runWords(report)) : undefined}
        fileName={`${journey.name} time to convert`}
      >
        {times ? (
          <TimeChart times={times} label="Time to convert. Left and right arrow keys step through the days." />
        ) : report ? (
          <Waiting>Check that transitions with rates lead to an outcome that counts as converted, or watch for longer.</Waiting>
        ) : (
          <RunOffer data={data}>Run the simulation to see when customers convert, day by day.</RunOffer>
        )}
      </Figure>
      {forecast && (
        <dl className="tabular grid grid-cols-2 gap-4 @2xl:grid-cols-4 @min-[70rem]:col-span-2">
          <Fact name="A tenth of those who ever convert by" days={forecast.curve.p10Days} />
          <Fact name="Half of them by" days={forecast.curve.p50Days} />
          <Fact name="Nine in ten of them by" days={forecast.curve.p90Days} />
          <Fact name="Mean time to convert" days={forecast.time.toConvert?.meanDays ?? null} more={forecast.time.toConvert ? `± ${formatDays(forecast.time.toConvert.sdDays)} (standard deviation)` : undefined} />
        </dl>
      )}
    </div>
  );
}

function Fact({ name, days, more }: { name: string; days: number | null; more?: string | undefined }) {
  return (
    <div>
      <dt className="text-12 text-muted">{name}</dt>
      <dd className="text-16 font-semibold">
        {days === null ? 'not within the time shown' : formatDays(days)}
        {more && <span className="block text-12 font-normal text-faint">{more}</span>}
      </dd>
    </div>
  );
}

/** Conversions to come that are worth a word: a part of all there are. */
const NOTEWORTHY = 0.01;

/** The sentence the curve proves: how many have converted, how many were not seen to end, and whether conversions are still to come. */
export function curveTitle({ days, converted, inside }: CurvePoint, limited: boolean, inTheEnd: number): string {
  const so = `${formatShare(converted)} have converted after ${formatDays(days)}`;
  if (!limited || !(inside > 0)) return so;
  const later = inTheEnd - converted > inTheEnd * NOTEWORTHY ? `, and in the end ${formatShare(inTheEnd)} convert` : '';
  return `${so}; ${formatShare(inside)} are still inside${later}`;
}

function curveTable(points: readonly CurvePoint[], of: string): DataTable {
  return tableOf<CurvePoint>(
    `Where customers are by days since entering, ${of}`,
    [
      { head: 'After', fileHead: 'Days since entering', value: ({ days }) => days, text: ({ days }) => (days ? formatDays(days) : 'entering') },
      shareColumn('Converted', 'Share converted', ({ converted }) => converted),
      shareColumn('Handed on', 'Share escalated or handed off', ({ neutral }) => neutral),
      shareColumn('Inside', 'Share still inside', ({ inside }) => Math.max(0, inside)),
      shareColumn('Lost', 'Share lost', ({ lost }) => lost),
    ],
    points,
  );
}
