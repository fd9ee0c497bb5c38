import { findJourney } from '@/db/queries/journeys';
import type { JourneyRow } from '@/db/schema/journeys';
import { handOffsOf } from '@/lib/journey/link-journeys';
import type { ServiceContext } from '../context';

/** How many journeys one program's blueprint holds besides the first. */
const MOST_LINKED = 12;

/** The journeys that a journey's hand-offs lead to, and theirs in turn, nearest first. Journeys that are not there are left out. */
export async function linkedJourneys({ db, brandId }: ServiceContext, first: JourneyRow): Promise<JourneyRow[]> {
  const found: JourneyRow[] = [];
  const seen = new Set([first.id]);
  const waiting = handOffs(first);
  for (let id = waiting.shift(); id !== undefined && found.length < MOST_LINKED; id = waiting.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const row = await findJourney(db, { brandId, id });
    if (!row) continue;
    found.push(row);
    waiting.push(...handOffs(row));
  }
  return found;
}

function handOffs({ document }: JourneyRow): string[] {
  return handOffsOf(document).map(({ to }) => to);
}
