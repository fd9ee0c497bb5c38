import { NavTabs } from '@/components/ui/nav-tabs';

const TABS = [
  { href: '/settings', label: 'Rules' },
  { href: '/settings/members', label: 'Members' },
  { href: '/settings/account', label: 'Your account' },
  { href: '/settings/tokens', label: 'API tokens' },
];

/** The pages of the settings. */
export function SettingsTabs() {
  return <NavTabs label="Settings" items={TABS} />;
}
