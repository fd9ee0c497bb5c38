import { json } from '../../answer-json';
import { countsOf } from '../../counts';
import { requestContext } from '../../request-context';
import { readSession } from '../../session';

/** What waits for the person, for a page that is open already. Nothing does where nobody is signed in. */
export async function GET(): Promise<Response> {
  if (!(await readSession())?.brand) return json({ waiting: 0, unread: 0 });
  await requestContext();
  return json(await countsOf());
}
