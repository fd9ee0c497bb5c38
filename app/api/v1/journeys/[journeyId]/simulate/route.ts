import { simulateJourney } from '@/lib/services/journeys/simulate-journey';
import { json, readBody, refuseJson } from '../../../../../answer-json';
import { tokenContext } from '../../../../../token-context';

export const dynamic = 'force-dynamic';

/** Simulates a journey's saved draft with `{customers?, seed?, horizonMs?, rules?}`. */
export async function POST(request: Request, { params }: { params: Promise<{ journeyId: string }> }): Promise<Response> {
  try {
    const context = await tokenContext(request);
    return json(await simulateJourney(context, { id: (await params).journeyId, options: await readBody(request) }));
  } catch (error) {
    return refuseJson(error);
  }
}
