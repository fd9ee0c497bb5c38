import type { ReactNode } from 'react';
import { classNames } from './class-names';

type Props = {
  icon?: ReactNode;
  title: ReactNode;
  /** The heading's level: 1 where it is the whole page. */
  level?: 1 | 2;
  children?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

/** An empty place that says what belongs here and offers the next step. */
export function EmptyState({ icon, title, level = 2, children, actions, className }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={classNames('mx-auto flex max-w-96 flex-col items-center px-6 py-12 text-center', className)}>
      {icon && (
        <span aria-hidden className="mb-4 grid size-10 place-items-center rounded-lg border border-line bg-raised text-muted [&_svg]:size-5">
          {icon}
        </span>
      )}
      <Heading className="text-14 font-semibold">{title}</Heading>
      {children && <div className="mt-1 text-13 text-pretty text-muted">{children}</div>}
      {actions && <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
