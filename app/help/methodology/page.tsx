import type { Metadata } from 'next';
import { Prose } from '@/components/help/prose';
import { PageHeader } from '@/components/shell/page-header';
import { readDoc } from '../read-doc';

export const metadata: Metadata = { title: 'How journeys are made' };

/** The method the product follows. */
export default async function Methodology() {
  return (
    <>
      <PageHeader title="How journeys are made" />
      <div className="mx-auto max-w-180 px-6 py-8">
        <Prose text={await readDoc('docs', 'methodology.md')} />
      </div>
    </>
  );
}
