import type { Metadata } from 'next';
import { ProgramsPage } from '@/components/programs/programs-page';
import { miniatureOf } from '@/lib/editor/miniature';
import { arrangePrograms } from '@/lib/editor/program-map';
import { readPrograms } from '@/lib/services/programs/read-programs';
import { requestContext } from '../request-context';

export const metadata: Metadata = { title: 'Programs' };

/** How the brand's journeys lead into each other. */
export default async function Programs() {
  const { journeys, links, groups, alone } = await readPrograms(await requestContext());
  const placed = new Map(arrangePrograms(groups, links).map((box) => [box.id, box]));
  const names = new Map(journeys.map(({ id, name }) => [id, name]));
  const programs = {
    journeys: journeys.map(({ document, ...journey }) => ({ ...journey, stateCount: document.states.length, miniature: miniatureOf(document) })),
    ways: links.map(({ from, to, outcomes, share }) => ({ from, to, converts: outcomes.length === 0, share })),
    groups: groups.map((ids) => ids.map((id) => placed.get(id)!)),
    alone: alone.toSorted((a, b) => names.get(a)!.localeCompare(names.get(b)!)),
  };
  return <ProgramsPage programs={programs} />;
}
