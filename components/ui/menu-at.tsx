'use client';
import { useState } from 'react';
import { FLOATING } from './load-floating';
import { lazyPart } from './lazy-part';
import type { MenuAtProps } from './menu-parts';

const MenuPopup = lazyPart<MenuAtProps>(async () => ({ default: (await FLOATING.load()).MenuPopup }));

/**
 * A menu beside a button that is not its own: one for the buttons of a whole list, where a menu for every row would cost more than the
 * row, or one at a place in the window. Its children are those of Menu.
 */
export function MenuAt(props: MenuAtProps) {
  const [wanted, setWanted] = useState(props.open);
  if (props.open && !wanted) setWanted(true);
  return wanted && <MenuPopup {...props} />;
}
