import { lintJourney } from '@/lib/services/journeys/lint-journey';
import { json, refuseJson } from '../../../../../answer-json';
import { tokenContext } from '../../../../../token-context';

export const dynamic = 'force-dynamic';

/** What is wrong with a journey's saved draft. */
export async function GET(request: Request, { params }: { params: Promise<{ journeyId: string }> }): Promise<Response> {
  try {
    return json(await lintJourney(await tokenContext(request), { id: (await params).journeyId }));
  } catch (error) {
    return refuseJson(error);
  }
}
