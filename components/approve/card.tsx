import { useId, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

/** One part of the page: a heading, what belongs beside it, and its content. */
export function Card({ title, aside, children, className }: { title: ReactNode; aside?: ReactNode; children: ReactNode; className?: string }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={classNames('min-w-0 rounded-lg border bg-raised p-4 sm:p-5', className)}>
      <div className="flex min-h-6 flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={heading} className="text-14 font-semibold">
          {title}
        </h2>
        {aside && <div className="ml-auto flex items-center gap-2">{aside}</div>}
      </div>
      <div className="mt-3">{children}</div>
    </section>
  );
}
