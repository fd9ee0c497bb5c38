import { listDraftsWithForecasts, type DraftWithForecast } from '@/db/queries/programs';
import { linkJourneys, type JourneyLink } from '@/lib/journey/link-journeys';
import type { SampledShare } from '@/lib/simulation/report';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

/** A link with the share of `from`'s entrants expected to take it: by the forecast kept of its very content, else null. */
export type ProgramLink = JourneyLink & { share: number | null };
/** `conversion` is of entrants; null where no forecast is kept of what is saved now. `lost` are names of outcomes that hand off to journeys that are not there. */
export type ProgramJourney = Pick<DraftWithForecast, 'id' | 'name' | 'document'> & { conversion: SampledShare | null; customers: number | null; lost: string[] };
export type Programs = { journeys: ProgramJourney[]; links: ProgramLink[]; groups: string[][]; alone: string[] };

/** How the brand's journeys lead into each other, with what is expected of each. Archived ones are left out. */
export async function readPrograms(context: ServiceContext): Promise<Programs> {
  authorize(context, 'journey.read');
  const rows = await listDraftsWithForecasts(context.db, { brandId: context.brandId });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const { links, lost, groups, alone } = linkJourneys(rows.map(({ id, document }) => ({ id, journey: document })));
  const journeys = rows.map(({ id, name, document, forecast }) => ({
    id,
    name,
    document,
    conversion: forecast?.conversion ?? null,
    customers: forecast?.customers ?? null,
    lost: lost.filter(({ from }) => from === id).map(({ outcome }) => document.outcomes.find((each) => each.id === outcome)!.name),
  }));
  return { journeys, links: links.map((link) => ({ ...link, share: shareOf(link, byId.get(link.from)!) })), groups, alone };
}

/** The share that ends in the link's outcomes; without any, those who convert go on. */
function shareOf({ outcomes }: JourneyLink, { forecast }: DraftWithForecast): number | null {
  if (!forecast) return null;
  const taken = forecast.outcomes.filter(({ id, kind }) => (outcomes.length > 0 ? outcomes.includes(id) : kind === 'converted'));
  return taken.reduce((sum, { share }) => sum + share, 0);
}
