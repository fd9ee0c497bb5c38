import type { Metadata } from 'next';
import { Prose } from '@/components/help/prose';
import { PageHeader } from '@/components/shell/page-header';
import { readDoc } from '../read-doc';

export const metadata: Metadata = { title: 'The engagement score' };

/** How engaged a customer is, in formula and example. */
export default async function EngagementScore() {
  return (
    <>
      <PageHeader title="The engagement score" />
      <article className="mx-auto max-w-180 px-6 py-8">
        <Prose text={await readDoc('docs', 'engagement-score.md')} />
      </article>
    </>
  );
}
