import { LoaderCircle } from 'lucide-react';
import { classNames } from './class-names';

/** A turning circle. Purely visual: say beside it what is being waited for. */
export function Spinner({ className }: { className?: string }) {
  return <LoaderCircle aria-hidden className={classNames('size-4 animate-spin', className)} />;
}
