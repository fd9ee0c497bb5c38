import { ImageIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

/** The sender's first letter, in place of a picture nobody gave. */
export function Initial({ of, square = false, className }: { of: string; square?: boolean; className?: string }) {
  return (
    <span aria-hidden className={classNames('grid size-8 shrink-0 place-items-center bg-accent text-13 font-semibold text-on-accent select-none', square ? 'rounded-lg' : 'rounded-full', className)}>
      {Array.from(of.trim())[0]?.toUpperCase() ?? '·'}
    </span>
  );
}

/** Where pictures and films stand, by the names of the files. */
export function Picture({ assets, className }: { assets: readonly string[] | undefined; className?: string }) {
  const names = assets?.filter((name) => name.trim()) ?? [];
  return (
    <div className={classNames('flex flex-col items-center justify-center gap-1 bg-sunken p-3 text-center text-12 text-faint', className)}>
      <ImageIcon aria-hidden className="size-5" strokeWidth={1.5} />
      {names.length ? <span className="line-clamp-3 wrap-anywhere">{names.join(', ')}</span> : <span className="italic">No picture yet</span>}
    </div>
  );
}

/** A button as the recipient sees it: it does nothing here. */
export function CallToAction({ children, className, quiet = false }: { children: ReactNode; className?: string; quiet?: boolean }) {
  return (
    <span className={classNames('inline-flex min-h-8 max-w-full items-center justify-center rounded-md px-3.5 py-1.5 text-center text-13 font-medium', quiet ? 'border border-dashed border-line-strong' : 'bg-accent text-on-accent', className)}>
      {children}
    </span>
  );
}
