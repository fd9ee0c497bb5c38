'use client';
import { useSyncExternalStore } from 'react';
import { classNames } from './class-names';

const MAC: Record<string, string> = { mod: '⌘', shift: '⇧', alt: '⌥', enter: '↵', backspace: '⌫', escape: 'Esc', delete: '⌦' };
const OTHER: Record<string, string> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', enter: 'Enter', backspace: 'Backspace', escape: 'Esc', delete: 'Delete' };

const never = () => () => {};
const onMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** A key combination, such as `mod+shift+z`, as the reader's keyboard names it: "⌘⇧Z" or "Ctrl+Shift+Z". */
export function Kbd({ keys, inverse = false }: { keys: string; inverse?: boolean }) {
  const mac = useSyncExternalStore(never, onMac, () => false);
  const names = keys.split(/(?<=.)\+/).map((key) => (mac ? MAC : OTHER)[key] ?? (/^(.|f\d+)$/.test(key) ? key.toUpperCase() : key));
  return (
    <kbd className={classNames('font-sans text-11 tabular whitespace-nowrap', inverse ? 'opacity-75' : 'text-faint')}>
      {names.join(mac ? '' : '+')}
    </kbd>
  );
}
