export const DIALOG_BACKDROP =
  'fixed inset-0 z-40 bg-scrim transition-opacity duration-160 data-ending-style:opacity-0 data-starting-style:opacity-0';

export const DIALOG_VIEWPORT = 'fixed inset-0 z-40 grid place-items-center overflow-hidden p-4';

export const DIALOG_POPUP =
  'flex max-h-full w-full flex-col overflow-hidden rounded-lg bg-raised text-ink shadow-modal outline-none transition-[opacity,scale] ' +
  'duration-160 data-ending-style:opacity-0 data-starting-style:scale-98 data-starting-style:opacity-0';
