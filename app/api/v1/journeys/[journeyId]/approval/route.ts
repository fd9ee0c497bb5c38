import { requestApproval } from '@/lib/services/approvals/request-approval';
import { standingOf } from '@/lib/services/approvals/standing-of';
import { json, readBody, refuseJson } from '../../../../../answer-json';
import { mailNews } from '../../../../../mail-news';
import { tokenContext } from '../../../../../token-context';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ journeyId: string }> };

/** Where a journey stands: what is live, what was asked last, and whether the draft is either. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  try {
    return json(await standingOf(await tokenContext(request), { journeyId: (await params).journeyId }));
  } catch (error) {
    return refuseJson(error);
  }
}

/** Asks for approval of the draft with `{contentHash, audience, message?}`. People decide in the app; no token can. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  try {
    const context = await tokenContext(request);
    const { journeyId } = await params;
    const { contentHash, ...asked } = await readBody(request);
    await requestApproval(context, { journeyId, contentHash, asked });
    await mailNews(context);
    return json(await standingOf(context, { journeyId }), 201);
  } catch (error) {
    return refuseJson(error);
  }
}
