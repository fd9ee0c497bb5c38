import type { Menu } from '@base-ui/react/menu';
import { createContext, use, type ReactNode } from 'react';

export type Spot = { getBoundingClientRect: () => DOMRect };

export type MenuAtProps = {
  /** The button it belongs to, or a place in the window; null before it was opened for the first time. */
  anchor: Element | Spot | null;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  side?: 'top' | 'right' | 'bottom' | 'left';
  align?: 'start' | 'center' | 'end';
  /** The item that has the focus when it opens, for those who opened it by a key; else the list has it. */
  focusFirst?: 'first' | 'last' | undefined;
  /** What has the focus back when it closes, where nothing that was chosen took it; else the button. */
  returnTo?: Element | null | undefined;
  /** What is focused when it closes in any case. False leaves the focus where it is, undefined where it would go. */
  finalFocus?: (() => HTMLElement | false | undefined) | undefined;
  id?: string;
  className?: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
};

/** The library's menu, which comes when a menu first opens; what stands in a menu takes its parts from here. */
export const MenuParts = createContext<typeof Menu | null>(null);

export function useMenuParts(): typeof Menu {
  const parts = use(MenuParts);
  if (!parts) throw new Error('The parts of a menu belong inside a Menu, MenuAt or ContextMenu.');
  return parts;
}
