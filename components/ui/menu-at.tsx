'use client';
import { lazyPart } from './lazy-part';
import { FLOATING } from './load-floating';
import type { MenuAtProps } from './menu-parts';

/**
 * A menu beside a button that is not its own: one for the buttons of a whole list, where a menu for every row would cost more than the
 * row, or one at a place in the window. Its children are those of Menu.
 */
export const MenuAt = lazyPart<MenuAtProps>(async () => ({ default: (await FLOATING.load()).MenuPopup }));
