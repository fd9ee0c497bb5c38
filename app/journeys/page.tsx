import type { Metadata } from 'next';
import { JourneysPage } from '@/components/journeys/journeys-page';
import { DRAFT } from '@/lib/approval/journey-standing';
import { journeyStandings } from '@/lib/services/approvals/journey-standings';
import { listJourneys } from '@/lib/services/journeys/list-journeys';
import { requestContext } from '../request-context';
import { saveTemplateAction, suggestTemplateAction } from '../templates/actions';
import { archiveJourneyAction, createJourneyAction, duplicateJourneyAction, importJourneyAction, renameJourneyAction } from './actions';

export const metadata: Metadata = { title: 'Journeys' };

const ACTIONS = {
  create: createJourneyAction,
  import: importJourneyAction,
  rename: renameJourneyAction,
  duplicate: duplicateJourneyAction,
  archive: archiveJourneyAction,
  suggestTemplate: suggestTemplateAction,
  saveTemplate: saveTemplateAction,
};

/** All journeys of the brand; with `?archived` those put away. */
export default async function Journeys({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const archived = (await searchParams).archived !== undefined;
  const context = await requestContext();
  const [rows, standings] = await Promise.all([listJourneys(context, { archived }), journeyStandings(context)]);
  const journeys = rows.map(({ id, name, stateCount, updatedAt }) => ({ id, name, stateCount, savedAtMs: updatedAt.getTime(), standing: standings.get(id) ?? DRAFT }));
  return <JourneysPage journeys={journeys} archived={archived} actions={ACTIONS} />;
}
