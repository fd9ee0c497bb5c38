'use server';

import type { Exported, Given, ForecastEntry, ScenarioEntry, VersionEntry } from '@/components/builder/library-context';
import type { Journey } from '@/lib/journey/journey';
import { keepForecast } from '@/lib/services/forecasts/keep-forecast';
import { noteExport } from '@/lib/services/journeys/note-export';
import { splitJourney } from '@/lib/services/journeys/split-journey';
import { keepScenario } from '@/lib/services/scenarios/keep-scenario';
import { removeScenario } from '@/lib/services/scenarios/remove-scenario';
import { findVersion } from '@/lib/services/versions/find-version';
import { listVersions } from '@/lib/services/versions/list-versions';
import { saveVersion } from '@/lib/services/versions/save-version';
import type { SimulationOptions } from '@/lib/simulation/report';
import { refusal } from '../../refusal';
import { requestContext } from '../../request-context';
import { forecastEntry, scenarioEntry, versionEntry } from './library-entries';

export async function saveVersionAction(input: { journeyId: string; name: string }): Promise<Given<VersionEntry>> {
  try {
    const context = await requestContext();
    const saved = await saveVersion(context, { journeyId: input?.journeyId, name: input?.name });
    return { ok: true, value: versionEntry({ ...saved, createdByName: context.actor.name }) };
  } catch (error) {
    return refusal(error);
  }
}

export async function listVersionsAction(input: { journeyId: string }): Promise<Given<VersionEntry[]>> {
  try {
    return { ok: true, value: (await listVersions(await requestContext(), { journeyId: input?.journeyId })).map(versionEntry) };
  } catch (error) {
    return refusal(error);
  }
}

export async function loadVersionAction(input: { journeyId: string; number: number }): Promise<Given<Journey>> {
  try {
    const { document } = await findVersion(await requestContext(), { journeyId: input?.journeyId, number: input?.number });
    return { ok: true, value: document };
  } catch (error) {
    return refusal(error);
  }
}

export async function keepScenarioAction(input: { journeyId: string; name: string; document: Journey }): Promise<Given<ScenarioEntry>> {
  try {
    const { journeyId, name, document } = input ?? {};
    return { ok: true, value: scenarioEntry(await keepScenario(await requestContext(), { journeyId, name, document })) };
  } catch (error) {
    return refusal(error);
  }
}

export async function removeScenarioAction(input: { id: string }): Promise<Given<null>> {
  try {
    await removeScenario(await requestContext(), { id: input?.id });
    return { ok: true, value: null };
  } catch (error) {
    return refusal(error);
  }
}

export async function keepForecastAction(input: { journeyId: string; contentHash: string; options: SimulationOptions }): Promise<Given<ForecastEntry>> {
  try {
    const { journeyId, contentHash, options } = input ?? {};
    return { ok: true, value: forecastEntry(await keepForecast(await requestContext(), { journeyId, contentHash, options })) };
  } catch (error) {
    return refusal(error);
  }
}

export async function splitJourneyAction(input: { journeyId: string; contentHash: string }): Promise<Given<string>> {
  try {
    const [first] = await splitJourney(await requestContext(), { id: input?.journeyId, contentHash: input?.contentHash });
    return { ok: true, value: first!.id };
  } catch (error) {
    return refusal(error);
  }
}

export async function noteExportAction(input: { journeyId: string; exported: Exported }): Promise<Given<null>> {
  try {
    await noteExport(await requestContext(), { journeyId: input?.journeyId, exported: input?.exported });
    return { ok: true, value: null };
  } catch (error) {
    return refusal(error);
  }
}
