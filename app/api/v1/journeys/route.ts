import { DRAFT } from '@/lib/approval/journey-standing';
import { journeyStandings } from '@/lib/services/approvals/journey-standings';
import { importJourney } from '@/lib/services/journeys/import-journey';
import { listJourneys } from '@/lib/services/journeys/list-journeys';
import { json, readText, refuseJson } from '../../../answer-json';
import { tokenContext } from '../../../token-context';

export const dynamic = 'force-dynamic';

/** The brand's journeys without their documents, the last saved first; with `?archived=1` those put away. */
export async function GET(request: Request): Promise<Response> {
  try {
    const archived = new URL(request.url).searchParams.get('archived') === '1';
    const context = await tokenContext(request);
    const [rows, standings] = await Promise.all([listJourneys(context, { archived }), journeyStandings(context)]);
    return json({ journeys: rows.map(({ id, name, revision, stateCount, createdAt, updatedAt }) => ({ id, name, revision, stateCount, createdAt, updatedAt, ...(standings.get(id) ?? DRAFT) })) });
  } catch (error) {
    return refuseJson(error);
  }
}

/** Stores the document in the body as a new journey. */
export async function POST(request: Request): Promise<Response> {
  try {
    const context = await tokenContext(request);
    const { row, notes } = await importJourney(context, { text: await readText(request) });
    return json({ id: row.id, revision: row.revision, notes }, 201);
  } catch (error) {
    return refuseJson(error);
  }
}
