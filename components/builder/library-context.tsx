'use client';

import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Journey } from '@/lib/journey/journey';
import type { Forecast } from '@/lib/simulation/forecast-report';
import type { SimulationOptions, SimulationReport } from '@/lib/simulation/report';

export type VersionEntry = { number: number; name: string | null; contentHash: string; createdAtMs: number; createdByName: string };
export type ScenarioEntry = { id: string; name: string; document: Journey; createdAtMs: number };
export type ForecastEntry = {
  id: string;
  contentHash: string;
  options: SimulationOptions;
  simulation: SimulationReport;
  forecast: Forecast;
  createdAtMs: number;
};

/** What is kept with a journey beside its draft, the newest first. */
export type Kept = { versions: VersionEntry[]; scenarios: ScenarioEntry[]; forecasts: ForecastEntry[] };
export type Given<T> = { ok: true; value: T } | { ok: false; message: string };

/** What the server does for the library. */
export type LibraryActions = {
  saveVersion: (input: { journeyId: string; name: string }) => Promise<Given<VersionEntry>>;
  listVersions: (input: { journeyId: string }) => Promise<Given<VersionEntry[]>>;
  loadVersion: (input: { journeyId: string; number: number }) => Promise<Given<Journey>>;
  keepScenario: (input: { journeyId: string; name: string; document: Journey }) => Promise<Given<ScenarioEntry>>;
  removeScenario: (input: { id: string }) => Promise<Given<null>>;
  keepForecast: (input: { journeyId: string; contentHash: string; options: SimulationOptions }) => Promise<Given<ForecastEntry>>;
  split: (input: { journeyId: string; contentHash: string }) => Promise<Given<string>>;
  noteExport: (input: { journeyId: string; exported: Exported }) => Promise<Given<null>>;
};

/** What the browser itself makes files of: the journey, or one of its figures by the name of its file. */
export type Exported = { format: 'journey' | 'png' | 'svg' } | { format: 'csv' | 'png' | 'svg'; figure: string };

export type Library = Kept & {
  saveVersion: (name: string) => Promise<Given<VersionEntry>>;
  /** Takes in the versions that others have kept meanwhile; stays the same function. */
  refreshVersions: () => Promise<Given<VersionEntry[]>>;
  loadVersion: (number: number) => Promise<Given<Journey>>;
  keepScenario: (name: string, document: Journey) => Promise<Given<ScenarioEntry>>;
  removeScenario: (id: string) => Promise<Given<null>>;
  /** Of the saved draft whose content hash this is; refused when the draft has moved on. */
  keepForecast: (contentHash: string, options: SimulationOptions) => Promise<Given<ForecastEntry>>;
  /** Makes connected journeys of one with too many states; gives the id of the first. */
  split: (contentHash: string) => Promise<Given<string>>;
  /** Leaves a line in the audit trail that a file was made; the file does not wait for it. */
  noteExport: (exported: Exported) => void;
};

const LibraryContext = createContext<Library | null>(null);

const NO_ANSWER = { ok: false, message: 'The server does not answer. Nothing was lost; try again in a moment.' } as const;

/** Makes what is kept with the journey known to everything inside, and up to date when something is added or removed. */
export function LibraryProvider({ journeyId, kept, actions, children }: { journeyId: string; kept: Kept; actions: LibraryActions; children: ReactNode }) {
  const [now, setNow] = useState(kept);

  const ask = useCallback(async <T,>(what: Promise<Given<T>>, done: (kept: Kept, value: T) => Kept): Promise<Given<T>> => {
    const answer = await what.catch(() => NO_ANSWER);
    if (answer.ok) setNow((before) => done(before, answer.value));
    return answer;
  }, []);

  /** Stays the same, unlike what is kept. */
  const noteExport = useCallback((exported: Exported) => void actions.noteExport({ journeyId, exported }).catch(() => undefined), [actions, journeyId]);

  const refreshVersions = useCallback(() => ask(actions.listVersions({ journeyId }), (was, versions) => ({ ...was, versions })), [actions, ask, journeyId]);

  const library = useMemo(
    (): Library => ({
      ...now,
      saveVersion: (name) => ask(actions.saveVersion({ journeyId, name }), (was, value) => ({ ...was, versions: [value, ...was.versions.filter(({ number }) => number !== value.number)] })),
      loadVersion: (number) => ask(actions.loadVersion({ journeyId, number }), (was) => was),
      keepScenario: (name, document) =>
        ask(actions.keepScenario({ journeyId, name, document }), (was, value) => ({ ...was, scenarios: [value, ...was.scenarios] })),
      removeScenario: (id) => ask(actions.removeScenario({ id }), (was) => ({ ...was, scenarios: was.scenarios.filter((scenario) => scenario.id !== id) })),
      keepForecast: (contentHash, options) =>
        ask(actions.keepForecast({ journeyId, contentHash, options }), (was, value) => ({ ...was, forecasts: [value, ...was.forecasts] })),
      split: (contentHash) => ask(actions.split({ journeyId, contentHash }), (was) => was),
      noteExport,
      refreshVersions,
    }),
    [now, actions, ask, noteExport, refreshVersions, journeyId],
  );
  return <LibraryContext value={library}>{children}</LibraryContext>;
}

/** What is kept with the journey, or null where a journey is shown without its server. */
export function useLibrary(): Library | null {
  return use(LibraryContext);
}
