import { ServiceError } from '@/lib/services/errors';
import { bePresent } from '@/lib/services/presence/be-present';
import { json, readBody, refuseJson } from '../../../answer-json';
import { isOwnOrigin } from '../../../own-origin';
import { requestContext } from '../../../request-context';

type Props = { params: Promise<{ journeyId: string }> };

/** The builder's beat: where its reader looks, against who else is there and at which revision the journey is. No action, so that saves never wait for it. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const context = await requestContext();
  try {
    if (!isOwnOrigin(request)) throw new ServiceError('forbidden', 'This must be sent by the builder.');
    return json(await bePresent(context, { journeyId: (await params).journeyId, at: await readBody(request) }));
  } catch (error) {
    return refuseJson(error);
  }
}
