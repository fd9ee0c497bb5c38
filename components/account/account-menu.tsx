'use client';

import { CircleHelp, CircleUser, LogOut } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuGroup, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { ROLE_WORDS, type Role } from '@/lib/brand/permissions';
import { signOut } from './sign-out';

/** Who is signed in, as what, and the way out. */
export function AccountMenu({ name, email, role }: { name: string; email: string; role: Role }) {
  return (
    <Menu side="right" align="end" trigger={<IconButton label={`Account of ${name}`} icon={<CircleUser aria-hidden />} side="right" />}>
      <MenuGroup label={`${name} · ${ROLE_WORDS[role].name.toLowerCase()}`}>
        <p className="max-w-60 truncate px-2 pb-1 text-12 text-faint">{email}</p>
        <MenuLink href="/settings/account" icon={<CircleUser aria-hidden />}>
          Your account
        </MenuLink>
        <MenuLink href="/help/roles" icon={<CircleHelp aria-hidden />}>
          Who may do what
        </MenuLink>
      </MenuGroup>
      <MenuSeparator />
      <MenuItem icon={<LogOut aria-hidden />} onSelect={() => void signOut()}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
