'use client';

import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Badge } from '@/components/ui/badge';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Select } from '@/components/ui/select';
import { can, ROLE_WORDS, ROLES, type Role } from '@/lib/brand/permissions';
import type { MemberEntry } from './members-page';

type Props = { member: MemberEntry; me: { userId: string; role: Role }; onRole: (role: Role) => void; onRemove: () => void; onReset: () => void };

/** One member: name, address, role, and what one may do about them. */
export function MemberRow({ member: { userId, name, email, role, twoFactor }, me, onRole, onRemove, onReset }: Props) {
  const [removing, setRemoving] = useState(false);
  const mayTouch = role !== 'owner' || me.role === 'owner';
  const changing = mayTouch && can(me.role, 'member.change');
  const roles = ROLES.filter((each) => each !== 'owner' || me.role === 'owner');
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-48 flex-1">
        <p className="flex items-center gap-2 text-13 font-medium">
          <span className="truncate">{name}</span>
          {userId === me.userId && <Badge>You</Badge>}
          {twoFactor && <Badge tone="success">Two-step sign-in</Badge>}
        </p>
        <p className="truncate text-12 text-muted">{email}</p>
      </div>
      <div className="w-36">
        {changing ? (
          <Select<Role> dense aria-label={`Role of ${name}`} value={role} onValueChange={onRole} options={roles.map((each) => ({ value: each, label: ROLE_WORDS[each].name }))} />
        ) : (
          <span className="text-13 text-muted">{ROLE_WORDS[role].name}</span>
        )}
      </div>
      {changing && (
        <Menu align="end" trigger={<IconButton label={`Menu of ${name}`} icon={<Ellipsis />} size="sm" />}>
          <MenuItem onSelect={onReset}>Make a link for a new password</MenuItem>
          <MenuItem tone="danger" onSelect={() => setRemoving(true)}>
            Remove from the brand
          </MenuItem>
        </Menu>
      )}
      <AlertDialog
        open={removing}
        onOpenChange={setRemoving}
        title={`Remove ${name}?`}
        description="They lose access at once, and their API tokens stop working. What they drew and decided stays."
        confirmLabel="Remove"
        onConfirm={onRemove}
      />
    </li>
  );
}
