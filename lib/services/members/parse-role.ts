import { ROLES } from '@/lib/brand/permissions';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import type { Role } from '../permissions';

/** The role to be given. Throws ServiceError `invalid` for what is none, `forbidden` when the actor may not give it. */
export function parseRole({ actor }: Pick<ServiceContext, 'actor'>, role: unknown): Role {
  const found = ROLES.find((each) => each === role);
  if (!found) throw new ServiceError('invalid', 'Choose a role.', [{ path: 'role', message: 'is not one of the roles' }]);
  assertMayTouch(actor, found);
  return found;
}

/** Owners are made, changed and removed by owners alone. */
export function assertMayTouch({ role: mine }: Pick<ServiceContext['actor'], 'role'>, role: Role): void {
  if (role === 'owner' && mine !== 'owner') throw new ServiceError('forbidden', 'Only an owner may do this to an owner. Ask one.');
}
