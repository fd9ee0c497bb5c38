import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'sm' | 'md';

const BASE =
  'relative inline-flex shrink-0 select-none items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap transition-colors ' +
  'data-disabled:cursor-not-allowed data-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent not-data-disabled:hover:bg-accent-hover',
  secondary: 'border border-line-strong bg-raised text-ink not-data-disabled:hover:bg-sunken data-popup-open:bg-sunken',
  ghost: 'text-muted not-data-disabled:hover:bg-hover not-data-disabled:hover:text-ink data-popup-open:bg-hover data-popup-open:text-ink',
  danger: 'bg-danger text-on-danger not-data-disabled:hover:bg-danger-hover',
};

const SIZES: Record<ButtonSize, string> = { sm: 'h-7 px-2.5 text-12', md: 'h-8 px-3 text-13' };
const SQUARES: Record<ButtonSize, string> = { sm: 'size-7', md: 'size-8' };

/** The classes of a button's look, for buttons, links and icon buttons alike. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, square = false): string {
  return classNames(BASE, VARIANTS[variant], square ? SQUARES[size] : SIZES[size]);
}
