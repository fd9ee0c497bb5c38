'use client';
import { useState } from 'react';
import { lazyPart } from './lazy-part';
import type { MenuAtProps } from './menu-parts';

/** What draws the lists of menus. */
export const MenuPopup = lazyPart<MenuAtProps>(() => import('./menu-popup'));

/**
 * A menu beside a button that is not its own: one for the buttons of a whole list, where a menu for every row would cost more than the
 * row, or one at a place in the window. Its children are those of Menu.
 */
export function MenuAt(props: MenuAtProps) {
  const [wanted, setWanted] = useState(props.open);
  if (props.open && !wanted) setWanted(true);
  return wanted && <MenuPopup {...props} />;
}
