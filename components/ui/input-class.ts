import { classNames } from './class-names';

const LOOK =
  'w-full min-w-0 rounded-md border border-control bg-raised text-13 text-ink transition-colors hover:border-muted ' +
  'focus-visible:border-focus focus-visible:outline-offset-0 data-popup-open:border-focus ' +
  'data-invalid:border-danger aria-invalid:border-danger data-disabled:opacity-50 disabled:opacity-50 data-disabled:hover:border-control';

/** The classes of a one-line text control: 32 px high, 28 when dense. */
export function inputClass(dense: boolean): string {
  return classNames(LOOK, dense ? 'h-7 px-2' : 'h-8 px-2.5');
}

export const TEXTAREA = `${LOOK} px-2.5 py-1.5`;
