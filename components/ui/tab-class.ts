/** The look of a tab, whether it changes a panel (`data-active`) or the page (`aria-current`). */
export const TAB =
  'relative flex h-9 shrink-0 cursor-pointer select-none items-center gap-1.5 text-13 font-medium text-muted transition-colors focus-inset hover:text-ink ' +
  'after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 after:rounded-full after:transition-colors ' +
  'data-active:text-ink data-active:after:bg-accent aria-[current=page]:text-ink aria-[current=page]:after:bg-accent';
