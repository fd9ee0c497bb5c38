'use client';

import { useMemo } from 'react';
import type { JourneyPath } from '@/lib/simulation/forecast-report';
import { shareColumn, tableOf, type DataTable } from './data-table';
import { Figure } from './figure';
import { FlowChart } from './flow-chart';
import { flowGraph } from './flow-graph';
import { flowTable, flowTitle } from './flow-words';
import { formatDays, formatShare } from './format';
import type { PanelData } from './panel-data';
import { Waiting } from './waiting';

/** The ways customers take: expected flow as a picture, and the commonest paths to conversion and to loss. */
export function FlowView({ journey, exact, forecast }: PanelData) {
  const graph = useMemo(() => flowGraph(exact, journey.entry.start), [exact, journey.entry.start]);
  const back = graph.nodes.some(({ end }) => end === 'back');
  return (
    <div className="grid gap-x-6 gap-y-5 @min-[70rem]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Figure
        className="h-104"
        title={flowTitle(graph)}
        note={`Passages per 100 who enter, exactly, without a time limit.${back ? ' Who goes back counts again where the way leads.' : ''}`}
        table={flowTable(graph)}
        fileName={`${journey.name} flow`}
      >
        <FlowChart graph={graph} label="Expected flow from the start to the ends. Arrow keys step through the flows." />
      </Figure>
      {forecast ? (
        <div className="flex flex-col gap-5">
          <Paths title="The commonest paths to conversion" none="Nobody converts yet." paths={forecast.paths.toConversion} shown={forecast.paths.toConversionShown} of="conversions" name={journey.name} />
          <Paths title="The commonest paths to loss" none="Nobody is lost." paths={forecast.paths.toLoss} shown={forecast.paths.toLossShown} of="losses" name={journey.name} />
        </div>
      ) : (
        <Waiting>Working out the commonest paths…</Waiting>
      )}
    </div>
  );
}

type PathsProps = { title: string; none: string; paths: readonly JourneyPath[]; shown: number; of: 'conversions' | 'losses'; name: string };

function Paths({ title, none, paths, shown, of, name }: PathsProps) {
  const sum = paths.reduce((total, { share }) => total + share, 0);
  if (paths.length === 0) {
    return (
      <section aria-label={title}>
        <h3 className="text-13 font-semibold">{title}</h3>
        <p className="text-12 text-muted">{none}</p>
      </section>
    );
  }
  return <Figure title={`${title} make up ${formatShare(shown)} of all ${of}`} note={`Share of all who enter, and of ${of}; mean time from entering to the end.`} table={pathTable(paths, shown > 0 ? sum / shown : 0, of)} fileName={`${name} paths to ${of}`} />;
}

/** The paths with their shares; `whole` is the share of entrants that all `of` together are. */
export function pathTable(paths: readonly JourneyPath[], whole: number, of: 'conversions' | 'losses'): DataTable {
  const end = of === 'losses' ? 'loss' : 'conversion';
  return tableOf<JourneyPath>(
    `The commonest paths to ${end}`,
    [
      { head: 'Path', fileHead: 'Path', value: ({ label }) => label, text: ({ label }) => label },
      shareColumn('Of all', 'Share of entrants', ({ share }) => share),
      shareColumn(`Of ${of}`, `Share of ${of}`, ({ share }) => (whole > 0 ? share / whole : 0)),
      { head: 'Mean time', fileHead: 'Mean time (days)', value: ({ meanDays }) => meanDays, text: ({ meanDays }) => formatDays(meanDays) },
    ],
    paths,
  );
}
