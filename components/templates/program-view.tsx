import Link from 'next/link';
import { MiniCanvas } from '@/components/journey/mini-canvas';
import { PageHeader } from '@/components/shell/page-header';
import type { Miniature } from '@/lib/editor/miniature';
import type { Journey } from '@/lib/journey/journey';
import type { JourneyFacts } from '@/lib/journey/templates/facts-of';
import type { TemplateVariable } from '@/lib/journey/templates/template';
import type { UseTemplate } from './actions';
import { countWords } from './count-words';
import { UseForm } from './use-form';

export type ProgramDetail = {
  id: string;
  name: string;
  description: string;
  variables: readonly TemplateVariable[];
  journeys: readonly { id: string; name: string; description: string; document: Journey; facts: JourneyFacts; miniature: Miniature; conversion: string | undefined }[];
};

/** Several linked journeys: what each does and leads on to, and the form that makes all of them. */
export function ProgramView({ program, mayCreate, onUse }: { program: ProgramDetail; mayCreate: boolean; onUse: UseTemplate }) {
  const { id, name, description, variables, journeys } = program;
  return (
    <>
      <PageHeader title={name} crumbs={[{ href: '/journeys', label: 'Journeys' }, { href: '/templates', label: 'Templates' }]} />
      <div className="mx-auto grid max-w-300 gap-x-8 gap-y-6 px-6 py-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-5">
          <p className="max-w-160 text-16 text-pretty">{description}</p>
          <ol className="flex flex-col gap-4">
            {journeys.map((journey, i) => (
              <li key={journey.id} className="relative overflow-hidden rounded-lg border bg-raised transition-colors hover:border-control">
                <div className="h-48 border-b border-line bg-canvas bg-[radial-gradient(var(--color-line)_1px,transparent_1px)] bg-size-[16px_16px] p-3">
                  <MiniCanvas miniature={journey.miniature} className="size-full" />
                </div>
                <div className="p-4">
                  <h2 className="text-14 font-semibold">
                    <Link href={`/templates/${journey.id}`} className="after:absolute after:inset-0 after:rounded-lg">
                      {i + 1}. {journey.name}
                    </Link>
                  </h2>
                  <p className="mt-1 text-12 text-pretty text-muted">{journey.description}</p>
                  <p className="tabular mt-2 text-12 text-muted">
                    {countWords(journey.facts)}
                    {journey.conversion && <> · {journey.conversion} convert{i < journeys.length - 1 && <> and come into {journeys[i + 1]!.name}</>}</>}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </div>
        <aside className="lg:sticky lg:top-4 lg:self-start">{mayCreate && <UseForm template={{ id, variables, document: journeys[0]!.document }} onUse={onUse} journeys={journeys.length} />}</aside>
      </div>
    </>
  );
}
