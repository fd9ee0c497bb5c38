import { classNames } from './class-names';

/** A hairline. Purely visual. */
export function Separator({ vertical = false, className }: { vertical?: boolean; className?: string }) {
  return <span aria-hidden className={classNames('block shrink-0 bg-line', vertical ? 'w-px self-stretch' : 'h-px w-full', className)} />;
}
