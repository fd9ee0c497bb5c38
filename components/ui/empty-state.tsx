import type { ReactNode } from 'react';
import { classNames } from './class-names';

type Props = { icon?: ReactNode; title: ReactNode; children?: ReactNode; actions?: ReactNode; className?: string };

/** An empty place that says what belongs here and offers the next step. */
export function EmptyState({ icon, title, children, actions, className }: Props) {
  return (
    <div className={classNames('mx-auto flex max-w-96 flex-col items-center px-6 py-12 text-center', className)}>
      {icon && (
        <span aria-hidden className="mb-4 grid size-10 place-items-center rounded-lg border border-line bg-raised text-muted [&_svg]:size-5">
          {icon}
        </span>
      )}
      <h2 className="text-14 font-semibold">{title}</h2>
      {children && <div className="mt-1 text-13 text-pretty text-muted">{children}</div>}
      {actions && <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
