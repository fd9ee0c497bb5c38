'use client';
import { Monitor, Moon, Sun } from 'lucide-react';
import { useSyncExternalStore, type ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuChoices } from '@/components/ui/menu';
import { onThemeChange, readTheme, setTheme, type Theme } from './theme';

const THEMES: { value: Theme; label: string; icon: ReactNode }[] = [
  { value: 'system', label: 'System', icon: <Monitor aria-hidden /> },
  { value: 'light', label: 'Light', icon: <Sun aria-hidden /> },
  { value: 'dark', label: 'Dark', icon: <Moon aria-hidden /> },
];

/** Chooses light, dark or the system's theme. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore<Theme>(onThemeChange, readTheme, () => 'system');
  const current = THEMES.find(({ value }) => value === theme);
  return (
    <Menu trigger={<IconButton label={`Theme: ${current?.label.toLowerCase()}`} icon={current?.icon} side="right" />} side="right" align="end">
      <MenuChoices label="Theme" value={theme} onValueChange={setTheme} options={THEMES} />
    </Menu>
  );
}
