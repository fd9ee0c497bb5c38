import type { PartRef } from '@/lib/editor/part';
import type { Journey } from '@/lib/journey/journey';
import type { GivenForecast } from '@/lib/simulation/forecast-report';
import type { ExactReport, SimulationOptions, SimulationReport } from '@/lib/simulation/report';

/** What every view of the panel draws from. */
export type PanelData = {
  journey: Journey;
  /** Follows every edit. */
  exact: ExactReport;
  /** Made in the background; a moment behind, as `forecastFresh` says. */
  forecast: GivenForecast | undefined;
  forecastFresh: boolean;
  /** The last run and whether the journey still means what it meant then. */
  report: SimulationReport | undefined;
  fresh: boolean;
  running: boolean;
  /** What the controls ask for; undefined while they cannot be read. */
  options: SimulationOptions | undefined;
  /** Sends customers through as the controls say, under the rules given. */
  run: (rules: 'all' | 'none') => void;
  /** Leads to a part in the inspector. */
  select: (part: PartRef) => void;
};
