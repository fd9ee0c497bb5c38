import { classNames } from './class-names';

const BOX = 'w-full min-w-0 rounded-md border border-control bg-raised text-13 text-ink transition-colors hover:border-muted';

const STATES =
  'focus-visible:-outline-offset-1 data-popup-open:border-focus data-invalid:border-danger aria-invalid:border-danger ' +
  'data-disabled:opacity-50 disabled:opacity-50 data-disabled:hover:border-control';

/** The classes of a one-line control that is its own box: 32 px high, 28 when dense. */
export function inputClass(dense: boolean): string {
  return classNames(BOX, STATES, dense ? 'h-7 min-h-7 px-2' : 'h-8 min-h-8 px-2.5');
}

/** The classes of a box around a bare input with signs or units beside it. It shows the input's focus and state as its own. */
export function inputBoxClass(dense: boolean): string {
  return classNames(
    BOX,
    'flex items-center gap-1.5 outline-focus has-[input:focus-visible]:outline-2 has-[input:focus-visible]:-outline-offset-1',
    'has-[[aria-invalid=true]]:border-danger has-[input:disabled]:opacity-50 has-[input:disabled]:hover:border-control',
    dense ? 'h-7 min-h-7 px-2' : 'h-8 min-h-8 px-2.5',
  );
}

export const TEXTAREA = `${BOX} ${STATES} px-2.5 py-1.5`;
