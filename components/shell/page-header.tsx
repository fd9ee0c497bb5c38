import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

type Props = {
  /** Where this page lies, outermost first. */
  crumbs?: readonly { href: string; label: string }[];
  /** The page's one heading: words, or an editable name. */
  title: ReactNode;
  /** Quiet facts beside the title: a badge, "Saved 2 s ago". */
  meta?: ReactNode;
  /** At the right; the next step's button last. */
  actions?: ReactNode;
  /** A NavTabs row below. */
  tabs?: ReactNode;
  className?: string;
};

/** The head of a page: where it is, what it is, and what to do next. */
export function PageHeader({ crumbs = [], title, meta, actions, tabs, className }: Props) {
  return (
    <header className={classNames('shrink-0 border-b border-line bg-surface px-4 print:border-0 print:px-0', className)}>
      <div className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
        <div className="flex min-w-0 items-center gap-1.5 text-14">
          {crumbs.length > 0 && (
            <nav aria-label="Breadcrumb" className="flex shrink-0 items-center gap-1.5 print:hidden">
              {crumbs.map(({ href, label }) => (
                <Fragment key={href}>
                  <Link href={href} className="rounded-md text-muted transition-colors hover:text-ink">
                    {label}
                  </Link>
                  <span aria-hidden className="text-faint">
                    /
                  </span>
                </Fragment>
              ))}
            </nav>
          )}
          <h1 className="min-w-0 truncate font-semibold">{title}</h1>
        </div>
        {meta && <div className="flex items-center gap-2 text-12 text-faint">{meta}</div>}
        {actions && <div className="ml-auto flex items-center gap-2 print:hidden">{actions}</div>}
      </div>
      {tabs && <div className="print:hidden">{tabs}</div>}
    </header>
  );
}
