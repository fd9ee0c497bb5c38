import { can, PERMISSIONS, ROLE_WORDS, type Permission } from '@/lib/brand/permissions';
import type { ServiceContext } from './context';
import { ServiceError } from './errors';

export { can, PERMISSIONS, type Permission, type Role } from '@/lib/brand/permissions';

/**
 * Throws ServiceError `forbidden` unless the table in `lib/brand/permissions.ts` grants the actor's role the permission.
 * The first line of every service.
 */
export function authorize({ actor }: ServiceContext, permission: Permission): void {
  if (actor.scopes && !actor.scopes.includes(permission)) {
    throw new ServiceError('forbidden', `This token may not do this: ${lower(PERMISSIONS[permission].does)}. Make one with the scope for it, under Settings.`);
  }
  if (can(actor.role, permission)) return;
  const { does, roles } = PERMISSIONS[permission];
  const able = roles.map((role) => ROLE_WORDS[role].name.toLowerCase());
  throw new ServiceError('forbidden', `${ROLE_WORDS[actor.role].name}s of this brand may not do this: ${lower(does)}. Ask ${listOf(able)}.`);
}

function lower(text: string): string {
  return text[0]!.toLowerCase() + text.slice(1);
}

function listOf(names: readonly string[]): string {
  const each = names.map((name) => (/^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`));
  return each.length === 1 ? each[0]! : `${each.slice(0, -1).join(', ')} or ${each.at(-1)}`;
}
