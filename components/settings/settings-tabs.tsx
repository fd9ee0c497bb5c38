'use client';

import { useCan } from '@/components/shell/role-context';
import { NavTabs } from '@/components/ui/nav-tabs';

const TABS = [
  { href: '/settings', label: 'Rules' },
  { href: '/settings/approvals', label: 'Approvals' },
  { href: '/settings/members', label: 'Members' },
  { href: '/settings/account', label: 'Your account' },
  { href: '/settings/tokens', label: 'API tokens' },
];
const AUDIT = { href: '/settings/audit', label: 'Audit trail' };

/** The pages of the settings that the person may see. */
export function SettingsTabs() {
  const mayAudit = useCan('audit.read');
  return <NavTabs label="Settings" items={mayAudit ? [...TABS, AUDIT] : TABS} />;
}
