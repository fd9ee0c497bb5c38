'use client';

import { createContext, useContext, type ReactNode } from 'react';
import { can, type Permission, type Role } from '@/lib/brand/permissions';

const RoleContext = createContext<Role>('viewer');

/** What the person is to the brand being worked on, for the parts of a page that are not for everyone. */
export function RoleProvider({ role, children }: { role: Role; children: ReactNode }) {
  return <RoleContext value={role}>{children}</RoleContext>;
}

/** Whether to offer an action. It hides; the server decides. */
export function useCan(permission: Permission): boolean {
  return can(useContext(RoleContext), permission);
}
