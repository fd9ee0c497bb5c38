import type { Metadata } from 'next';
import { ProgramsPage } from '@/components/programs/programs-page';
import { DRAFT } from '@/lib/approval/journey-standing';
import { miniatureOf } from '@/lib/editor/miniature';
import { arrangePrograms } from '@/lib/editor/program-map';
import { journeyStandings } from '@/lib/services/approvals/journey-standings';
import { readPrograms } from '@/lib/services/programs/read-programs';
import { requestContext } from '../request-context';

export const metadata: Metadata = { title: 'Programs' };

/** How the brand's journeys lead into each other. */
export default async function Programs() {
  const context = await requestContext();
  const [{ journeys, links, groups, alone }, standings] = await Promise.all([readPrograms(context), journeyStandings(context)]);
  const placed = new Map(arrangePrograms(groups, links).map((box) => [box.id, box]));
  const names = new Map(journeys.map(({ id, name }) => [id, name]));
  const programs = {
    journeys: journeys.map(({ document, ...journey }) => ({ ...journey, standing: standings.get(journey.id) ?? DRAFT, stateCount: document.states.length, miniature: miniatureOf(document) })),
    ways: links.map(({ from, to, outcomes, share }) => ({ from, to, converts: outcomes.length === 0, share })),
    groups: groups.map((ids) => ids.map((id) => placed.get(id)!)),
    alone: alone.toSorted((a, b) => names.get(a)!.localeCompare(names.get(b)!)),
  };
  return <ProgramsPage programs={programs} />;
}
