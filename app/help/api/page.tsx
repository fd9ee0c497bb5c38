import type { Metadata } from 'next';
import { Prose } from '@/components/help/prose';
import { PageHeader } from '@/components/shell/page-header';
import { readDoc } from '../read-doc';

export const metadata: Metadata = { title: 'API' };

/** What programs can do, and how. */
export default async function Api() {
  return (
    <>
      <PageHeader title="API" />
      <article className="mx-auto max-w-180 px-4 py-8 sm:px-6">
        <Prose text={await readDoc('docs', 'api.md')} />
      </article>
    </>
  );
}
