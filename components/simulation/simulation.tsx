'use client';

import { Maximize2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { useSetOverlay } from '@/components/builder/overlay-context';
import { IconButton } from '@/components/ui/icon-button';
import { lazyPanel } from '@/components/ui/lazy-panel';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { Switch } from '@/components/ui/switch';
import { Tabs } from '@/components/ui/tabs';
import { contentHash } from '@/lib/journey/content-hash';
import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { solveExact } from '@/lib/simulation/exact';
import type { SimulationOptions, SimulationReport } from '@/lib/simulation/report';
import { FullView } from './full-view';
import { KeptForecasts } from './kept-forecasts';
import { Overview } from './overview';
import { overlayOf } from './overlay-of';
import type { PanelData } from './panel-data';
import { Refusals } from './refusals';
import { isFresh, useRestraints } from './restraints';
import { Results } from './results';
import { RunControls } from './run-controls';
import { RunStatusWords } from './run-status';
import { readSettings, settingsOf } from './settings';
import { useForecast } from './use-forecast';
import { useSimulation } from './use-simulation';

const VIEW_WAITING = <Skeleton className="h-60" />;
const FlowView = lazyPanel(async () => ({ default: (await import('./flow-view')).FlowView }), VIEW_WAITING);
const TimeView = lazyPanel(async () => ({ default: (await import('./time-view')).TimeView }), VIEW_WAITING);
const SensitivityView = lazyPanel(async () => ({ default: (await import('./sensitivity-view')).SensitivityView }), VIEW_WAITING);
const TouchesView = lazyPanel(async () => ({ default: (await import('./touches-view')).TouchesView }), VIEW_WAITING);
const MoneyView = lazyPanel(async () => ({ default: (await import('./money-view')).MoneyView }), VIEW_WAITING);
const CompareView = lazyPanel(async () => ({ default: (await import('./compare-view')).CompareView }), VIEW_WAITING);

type View = 'overview' | 'flow' | 'time' | 'sensitivity' | 'touches' | 'money' | 'compare';

type Props = {
  /** May lag a moment behind typing. */
  journey: Journey;
  /** Out of sight no forecasts are made. */
  inSight: boolean;
};

/** The panel for a journey that customers can enter. */
export function Simulation({ journey, inSight }: Props) {
  const store = useEditorStore();
  const setOverlay = useSetOverlay();
  const { status, progress, report, run, cancel } = useSimulation();
  const [settings, setSettings] = useState(() => settingsOf(report));
  const restraints = useRestraints();
  const { options } = readSettings(settings);
  const [view, setView] = useState<View>('overview');
  const [full, setFull] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const exact = useMemo(() => solveExact(journey), [journey]);
  const running = status.kind === 'running';
  // While customers are sent through, the second core belongs to the page.
  const { forecast, fresh: forecastFresh, failure } = useForecast(journey, (inSight || full) && !running ? options : undefined, restraints);
  const fresh = useMemo(() => report !== undefined && isFresh(report, contentHash(journey), restraints), [report, journey, restraints]);
  /** Undefined until somebody chooses: then the figures come with the first run. */
  const [chosen, setChosen] = useState<boolean>();
  const onCanvas = chosen ?? report !== undefined;

  const drawn = fresh && report ? report : exact;
  useEffect(() => {
    if (onCanvas && !drawn.refusals.length) setOverlay(overlayOf(drawn));
    return () => setOverlay(null);
  }, [drawn, onCanvas, setOverlay]);

  const start = (wanted: SimulationOptions) => run(store.getState().journey, { ...wanted, touchRules: restraints });
  const reasons = exact.refusals.length > 0 ? exact.refusals : forecast && !forecast.ok && forecastFresh ? forecast.refusals.map(({ message }) => message) : [];
  const refused = reasons.length > 0;
  const data: PanelData = {
    journey,
    exact,
    forecast: forecast?.ok ? forecast : undefined,
    forecastFresh,
    report,
    fresh,
    running,
    options,
    run(rules) {
      setSettings((now) => ({ ...now, rules }));
      if (options) start({ ...options, rules });
    },
    select(part) {
      setFull(false);
      store.getState().select([part]);
    },
  };

  const overview = (
    <Overview data={data} refused={refused}>
      <RunControls settings={settings} onChange={setSettings} running={running} disabled={exact.refusals.length > 0} onRun={start} onCancel={cancel} />
      <div className="flex h-9 items-center gap-3 text-12 text-muted">
        <div className="min-w-0 flex-1">
          <RunStatusWords status={status} progress={progress} report={report} />
        </div>
        <Switch label="Show on canvas" checked={onCanvas} onCheckedChange={setChosen} />
      </div>
      {status.kind === 'failed' && (
        <Notice tone="danger" title="The simulation did not run" className="mb-2">
          {status.message} {report && 'The results of the run before are kept.'}
        </Notice>
      )}
      {failure && (
        <Notice tone="danger" title="The forecast was not made" className="mb-2">
          {failure}
        </Notice>
      )}
      {refused ? <Refusals reasons={reasons} /> : <Results exact={exact} report={report} fresh={fresh} onRunAgain={report && !running ? () => start(optionsOf(report)) : undefined} />}
      <KeptForecasts journey={journey} keepable={report && fresh && !running ? { contentHash: report.contentHash, options: optionsOf(report) } : undefined} />
    </Overview>
  );
  const page = (content: ReactNode) => (
    <div className="p-3">{refused ? <Refusals reasons={reasons} /> : content}</div>
  );
  const tabs = (expandable: boolean) => (
    <Tabs<View>
      label="Forecast"
      value={view}
      onValueChange={setView}
      className="h-full"
      items={[
        { value: 'overview', label: 'Overview', content: overview },
        { value: 'flow', label: 'Flow', content: page(<FlowView {...data} />) },
        { value: 'time', label: 'Time', content: page(<TimeView {...data} />) },
        { value: 'sensitivity', label: 'Sensitivity', content: page(<SensitivityView {...data} />) },
        { value: 'touches', label: 'Touches', content: page(<TouchesView {...data} />) },
        { value: 'money', label: 'Money', content: page(<MoneyView {...data} />) },
        { value: 'compare', label: 'Compare', content: page(<CompareView data={data} />) },
      ]}
      actions={expandable && <IconButton ref={opener} size="sm" label="Open in full view" icon={<Maximize2 />} onClick={() => setFull(true)} />}
    />
  );
  return (
    <>
      {full ? <p className="grid h-full place-items-center text-12 text-muted">The forecast is open in full view.</p> : tabs(true)}
      <FullView title={`Forecast of ${journey.name}`} open={full} onOpenChange={setFull} returnTo={opener}>
        {tabs(false)}
      </FullView>
    </>
  );
}

function optionsOf({ customers, seed, horizonDays, touches }: SimulationReport): SimulationOptions {
  return { customers, seed, rules: touches ? 'all' : 'none', ...(horizonDays !== null && { horizonMs: horizonDays * DAY_MS }) };
}
