/** The look of what floats and lists: menus, selects, suggestions. */
export const POPUP =
  'origin-(--transform-origin) rounded-lg bg-raised text-13 text-ink shadow-float outline-none transition-[opacity,scale] duration-120 ' +
  'data-starting-style:scale-98 data-starting-style:opacity-0 data-ending-style:opacity-0';

export const POPUP_LIST = 'max-h-[min(24rem,var(--available-height))] overflow-y-auto overscroll-contain scroll-py-1 scroll-quiet p-1 outline-none';

export const POPUP_ITEM =
  'flex min-h-7 cursor-default select-none items-center gap-2 rounded-md px-2 py-1 outline-none data-highlighted:bg-hover ' +
  'data-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0';

export const POPUP_LABEL = 'px-2 pt-2 pb-1 text-11 font-medium text-faint';
