import 'server-only';
import type { ForecastEntry, Kept, ScenarioEntry, VersionEntry } from '@/components/builder/library-context';
import type { CommentEntry } from '@/components/comments/comment-entry';
import type { VersionSummary } from '@/db/queries/versions';
import type { Comment } from '@/db/schema/comments';
import type { KeptForecast } from '@/db/schema/forecasts';
import type { Scenario } from '@/db/schema/scenarios';
import type { ServiceContext } from '@/lib/services/context';
import { listForecasts } from '@/lib/services/forecasts/list-forecasts';
import { listScenarios } from '@/lib/services/scenarios/list-scenarios';
import { listVersions } from '@/lib/services/versions/list-versions';

/** Stored rows as the builder's library shows them. */
export function versionEntry({ number, name, contentHash, createdAt, createdByName }: VersionSummary): VersionEntry {
  return { number, name, contentHash, createdAtMs: createdAt.getTime(), createdByName: createdByName ?? 'Somebody who is gone' };
}

export function scenarioEntry({ id, name, document, createdAt }: Scenario): ScenarioEntry {
  return { id, name, document, createdAtMs: createdAt.getTime() };
}

export function forecastEntry({ id, contentHash, options, simulation, forecast, createdAt }: KeptForecast): ForecastEntry {
  return { id, contentHash, options, simulation, forecast, createdAtMs: createdAt.getTime() };
}

export function commentEntry({ id, threadId, partId, partName, text, authorId, authorName, at, resolvedAt, resolvedBy }: Comment, { actor }: Pick<ServiceContext, 'actor'>): CommentEntry {
  return { id, threadId, partId, partName, text, authorName, yours: authorId === actor.id, atMs: at.getTime(), resolvedAtMs: resolvedAt?.getTime() ?? null, resolvedBy };
}

/** Everything kept with a journey. */
export async function loadLibrary(context: ServiceContext, journeyId: string): Promise<Kept> {
  const [versions, scenarios, forecasts] = await Promise.all([
    listVersions(context, { journeyId }),
    listScenarios(context, { journeyId }),
    listForecasts(context, { journeyId }),
  ]);
  return { versions: versions.map(versionEntry), scenarios: scenarios.map(scenarioEntry), forecasts: forecasts.map(forecastEntry) };
}
