import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

/** One of the numbered parts of a blueprint; each begins a page of its own on paper, which may lie on its side. */
export function Part({ id, number, title, landscape = false, children }: { id: string; number: number; title: string; landscape?: boolean; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={classNames('mt-10 break-before-page first-of-type:break-before-auto print:mt-0 print:first-of-type:mt-6', landscape && 'print:[page:landscape]')}>
      <h2 id={id} className="flex scroll-mt-4 items-baseline gap-3 border-b border-line-strong pb-2 text-20 font-semibold break-after-avoid">
        <span className="tabular text-faint">{number}</span>
        {title}
      </h2>
      {children}
    </section>
  );
}

export function PartHeading({ children }: { children: ReactNode }) {
  return <h3 className="mt-6 mb-2 text-14 font-semibold break-after-avoid">{children}</h3>;
}
