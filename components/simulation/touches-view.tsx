'use client';

import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Segmented } from '@/components/ui/segmented';
import { CHANNEL_NAMES } from '@/lib/journey/channel';
import type { SimulationReport, TouchReport } from '@/lib/simulation/report';
import { Figure } from './figure';
import { perHundred } from './flow-words';
import { formatCount } from './format';
import { HeatGrid } from './heat-grid';
import type { PanelData } from './panel-data';
import { RunOffer } from './run-offer';
import { runWords } from './sentences';
import { fateTable, heatTable, touchCalendar, touchTitle, touchWeek } from './touch-rows';

type Grid = 'days' | 'hours';
const GRIDS: readonly { value: Grid; label: string }[] = [
  { value: 'days', label: 'By day since entering' },
  { value: 'hours', label: 'By hour of the week' },
];

/** When customers hear from the journey, what the rules hold back, and how hard the caps press. */
export function TouchesView(data: PanelData) {
  const { journey, report, fresh, forecast } = data;
  if (!journey.states.some(({ touchpoints }) => touchpoints.length > 0)) {
    return (
      <EmptyState title="No touchpoints yet" className="py-8">
        Add touchpoints to the states. Then you see here when customers hear from you, and what caps and quiet hours hold back.
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-5">
      {report?.touches ? (
        <Sent report={report} touches={report.touches} fresh={fresh} journeyName={journey.name} stateName={(id) => journey.states.find((state) => state.id === id)?.name ?? id} />
      ) : (
        <div className="h-40">
          <RunOffer data={data} rules="all">
            {report ? 'The last run knew rates alone. Run it with the rules to see what is sent, held back and skipped.' : 'Run the simulation to see what is sent when, held back and skipped.'}
          </RunOffer>
        </div>
      )}
      {forecast && forecast.touches.channels.length > 0 && (
        <section aria-label="Pressure against caps">
          <h3 className="text-13 font-semibold">Pressure against caps</h3>
          <p className="text-12 text-faint">What falls due by the plan, before caps, quiet hours and opt-outs.</p>
          <ul className="mt-1 space-y-1 text-12">
            {forecast.touches.channels.map(({ channel, sentence, overCap }) => (
              <li key={channel} className={overCap ? 'flex gap-1.5 text-warning-ink' : 'flex gap-1.5 text-muted'}>
                {overCap && <TriangleAlert aria-label="Over the cap" className="mt-0.5 size-3.5 shrink-0" />}
                <span className="min-w-0">{sentence}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type SentProps = { report: SimulationReport; touches: TouchReport; fresh: boolean; journeyName: string; stateName: (id: string) => string };

function Sent({ report, touches, fresh, journeyName, stateName }: SentProps) {
  const [grid, setGrid] = useState<Grid>('days');
  const noted = (words: string) => (fresh ? words.charAt(0).toUpperCase() + words.slice(1) : `Before your edits: ${words}`);
  const of = runWords(report);
  const calendar = touchCalendar(touches);
  const { unit, columns } = calendar;
  const column = (c: number) => (grid === 'hours' ? `${String(c).padStart(2, '0')}:00` : unit === 'week' ? `week ${c + 1}` : `day ${c}${calendar.open && c === columns - 1 ? ' and later' : ''}`);
  const rows = grid === 'hours' ? touchWeek(touches) : calendar.rows;
  const every = grid === 'hours' ? 3 : unit === 'week' ? 4 : columns > 31 ? 7 : columns > 14 ? 5 : 2;
  const shown = grid === 'hours' ? 24 : columns;
  const ticks = Array.from({ length: Math.ceil(shown / every) }, (_, i) => ({ at: i * every, words: grid === 'hours' ? `${i * every}:00` : String(unit === 'week' ? i * every + 1 : i * every) }));
  return (
    <>
      <Figure
        title={touchTitle(touches)}
        note={noted(`touches sent per 100 customers, of ${of}. The stronger the color, the more.${grid === 'hours' ? ' All channels, in the customer’s own time.' : ''}`)}
        stale={!fresh}
        choices={<Segmented dense aria-label="Touches by" value={grid} onValueChange={setGrid} options={GRIDS} />}
        table={heatTable(`Touches sent, ${of}`, rows, grid === 'hours' ? { row: 'Day', column: 'Hour' } : { row: 'Channel', column: unit === 'week' ? 'Week' : 'Day' }, column)}
        fileName={`${journeyName} touches by ${grid === 'hours' ? 'hour' : unit}`}
      >
        <HeatGrid
          key={grid}
          rows={rows}
          column={column}
          ticks={ticks}
          axis={grid === 'hours' ? 'Hour of the day' : unit === 'week' ? 'Week since entering' : 'Day since entering'}
          format={(value) => `${perHundred(value)} sent per 100 customers`}
          label={`Touches sent by ${grid === 'hours' ? 'weekday and hour' : `channel and ${unit}`}. Arrow keys step through the squares.`}
        />
      </Figure>
      {touches.load && touches.load.perDay.length > 0 && (
        <p className="text-12 text-muted">
          {`With ${formatCount(touches.load.entrantsPerDay)} customers entering a day, ${formatCount(touches.load.perDay[0]!)} touches go out on the first day and ${formatCount(touches.load.perDay.at(-1)!)} a day once the first of them are through.`}
        </p>
      )}
      <Figure
        title={`Of ${perHundred(touches.all.due)} touches due per 100 customers, ${perHundred(touches.all.sent)} are sent`}
        note={noted(`per 100 customers, of ${of}. One touch can be held back more than once.`)}
        stale={!fresh}
        table={fateTable(`What became of touches by channel, ${of}`, 'Channel', [...touches.channels.map((each) => ({ ...each, label: CHANNEL_NAMES[each.channel] })), ...(touches.channels.length > 1 ? [{ ...touches.all, label: 'All' }] : [])])}
        fileName={`${journeyName} touches by channel`}
      />
      <Figure
        title="What became of each touchpoint"
        note={noted(`per 100 customers, of ${of}.`)}
        stale={!fresh}
        table={fateTable(`What became of touches by touchpoint, ${of}`, 'Touchpoint', touches.touchpoints.map((each) => ({ ...each, label: `${each.name} (${CHANNEL_NAMES[each.channel]}, ${stateName(each.state)})` })))}
        fileName={`${journeyName} touches by touchpoint`}
      />
    </>
  );
}
