import { approvalsPulse } from '@/lib/services/approvals/approvals-pulse';
import { json, refuseJson } from '../../answer-json';
import { requestContext } from '../../request-context';

/** Whether anything happened to requests since the revision `?known=`, for a page that is open already: of `?journey=`, or of the brand. */
export async function GET(request: Request): Promise<Response> {
  const context = await requestContext();
  const asked = new URL(request.url).searchParams;
  try {
    return json(await approvalsPulse(context, { journeyId: asked.get('journey'), known: asked.get('known') }));
  } catch (error) {
    return refuseJson(error);
  }
}
