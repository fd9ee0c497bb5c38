import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { membersIn } from './members-in';

/** The brand's members by name alone: whom one can mention. */
export async function listNames(context: ServiceContext): Promise<{ userId: string; name: string }[]> {
  authorize(context, 'member.read');
  return (await membersIn(context.db, context)).map(({ userId, name }) => ({ userId, name }));
}
