import Link from 'next/link';
import { PageHeader } from '@/components/shell/page-header';
import type { Severity } from '@/lib/linter/finding';
import { SeverityBadge } from './severity-badge';

type Rule = { id: string; title: string; why: string; severity: Severity | 'off' };

/** All rules, each leading to its page. */
export function RulesPage({ rules }: { rules: readonly Rule[] }) {
  return (
    <>
      <PageHeader title="What is checked" />
      <div className="mx-auto max-w-200 px-6 py-8">
        <p className="max-w-160 text-14 text-muted">
          Every journey is checked against these rules while it is drawn. Errors keep a journey from being launched; warnings and notes do not.
        </p>
        <ul className="mt-6 divide-y divide-line rounded-lg border bg-raised">
          {rules.map(({ id, title, why, severity }) => (
            <li key={id} className="relative flex items-start gap-4 px-4 py-3 transition-colors hover:bg-hover">
              <div className="min-w-0 flex-1">
                <Link href={`/help/rules/${id}`} className="text-14 font-medium after:absolute after:inset-0">
                  {title}
                </Link>
                <p className="mt-0.5 text-12 text-muted">{why}</p>
              </div>
              <code className="hidden shrink-0 pt-0.5 font-mono text-11 text-faint sm:block">{id}</code>
              <span className="w-16 shrink-0 text-right">
                <SeverityBadge severity={severity} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
