import type { Metadata } from 'next';
import { Prose } from '@/components/help/prose';
import { PageHeader } from '@/components/shell/page-header';
import { readDoc } from '../read-doc';

export const metadata: Metadata = { title: 'The simulation model' };

/** Every assumption, formula and source of a forecast, and what it leaves out. */
export default async function SimulationModel() {
  return (
    <>
      <PageHeader title="The simulation model" />
      <article className="mx-auto max-w-180 px-6 py-8">
        <Prose text={await readDoc('docs', 'simulation-model.md')} />
      </article>
    </>
  );
}
