import type { ServiceContext } from './context';
import { ServiceError } from './errors';

export type Role = 'owner' | 'editor' | 'viewer';
export type Permission = 'journey.read' | 'journey.write' | 'brand.write';

const GRANTED: Record<Role, readonly Permission[]> = {
  owner: ['journey.read', 'journey.write', 'brand.write'],
  editor: ['journey.read', 'journey.write'],
  viewer: ['journey.read'],
};

/** Throws ServiceError `forbidden` unless the actor's role has the permission. The first line of every service. */
export function authorize({ actor }: ServiceContext, permission: Permission): void {
  if (!GRANTED[actor.role].includes(permission)) {
    throw new ServiceError('forbidden', `As ${actor.role} you can look but not change. Ask an owner of this brand for the right to edit.`);
  }
}
