import Markdown, { type Components } from 'react-markdown';
import { PageHeader } from '@/components/shell/page-header';
import type { Severity } from '@/lib/linter/finding';
import { SeverityBadge } from './severity-badge';

const CRUMBS = [{ href: '/help/rules', label: 'What is checked' }];

/** The elements of our Markdown in the page's type. */
const ELEMENTS: Components = {
  h2: ({ children }) => <h2 className="mt-6 mb-1.5 text-14 font-semibold">{children}</h2>,
  p: ({ children }) => <p className="my-2 text-14 text-pretty">{children}</p>,
  ul: ({ children }) => <ul className="my-2 list-disc space-y-1 pl-5 text-14">{children}</ul>,
  ol: ({ children }) => <ol className="my-2 list-decimal space-y-1 pl-5 text-14">{children}</ol>,
  code: ({ children }) => <code className="rounded-md bg-sunken px-1 font-mono text-12">{children}</code>,
  pre: ({ children }) => <pre className="scroll-quiet my-2 overflow-x-auto rounded-lg bg-sunken p-3 text-12">{children}</pre>,
};

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
        <Markdown components={ELEMENTS}>{text}</Markdown>
      </article>
    </>
  );
}
