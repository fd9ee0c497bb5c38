import { PageHeader } from '@/components/shell/page-header';
import type { Severity } from '@/lib/linter/finding';
import { Prose } from './prose';
import { SeverityBadge } from './severity-badge';

const CRUMBS = [{ href: '/help/rules', label: 'What is checked' }];

/** One rule, explained to those who draw journeys. */
export function RulePage({ id, title, severity, text }: { id: string; title: string; severity: Severity | 'off'; text: string }) {
  return (
    <>
      <PageHeader crumbs={CRUMBS} title={id} />
      <article className="mx-auto max-w-160 px-6 py-8">
        <div className="flex items-center gap-2">
          <SeverityBadge severity={severity} />
          <code className="font-mono text-12 text-faint">{id}</code>
        </div>
        <p className="mt-2 text-20 font-semibold text-balance">{title}</p>
        <Prose text={text} />
      </article>
    </>
  );
}
