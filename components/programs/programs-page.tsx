'use client';

import { LayoutTemplate, Waypoints } from 'lucide-react';
import dynamic from 'next/dynamic';
import { PageHeader } from '@/components/shell/page-header';
import { useCan } from '@/components/shell/role-context';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import type { ProgramsData } from './program-entry';
import { ProgramsList } from './programs-list';

/** Drawn in the browser alone; until it is there its ground is. */
const ProgramMap = dynamic(() => import('./program-map'), { ssr: false, loading: () => <div aria-hidden className="size-full bg-canvas" /> });

/** How journeys lead into each other: drawn at the left, told at the right. Narrow windows get the words alone. */
export function ProgramsPage({ programs }: { programs: ProgramsData }) {
  const mayWrite = useCan('journey.write');
  const { groups, journeys } = programs;
  const connected = groups.flat().length;
  const template = mayWrite && (
    <ButtonLink icon={<LayoutTemplate className="size-4" />} href="/templates">
      New program from template
    </ButtonLink>
  );
  return (
    <div className="flex h-full min-w-0 flex-col">
      <PageHeader
        title="Programs"
        meta={groups.length > 0 && <span className="tabular">{`${groups.length === 1 ? '1 program' : `${groups.length} programs`} of ${connected} journeys`}</span>}
        actions={groups.length > 0 && template}
      />
      <div className="flex min-h-0 flex-1 max-lg:flex-col">
        {groups.length > 0 ? (
          <div className="relative min-w-0 flex-1 max-lg:hidden">
            <ProgramMap programs={programs} />
          </div>
        ) : (
          <div className="grid flex-1 place-items-center">
            <EmptyState icon={<Waypoints />} title="No journeys lead into each other yet" actions={template || <ButtonLink href="/journeys">Go to journeys</ButtonLink>}>
              A program is several journeys that hand customers on. Give a journey an outcome of the kind “Handed off”, or let a journey be entered from another, and both show here.
            </EmptyState>
          </div>
        )}
        {journeys.length > 0 && <ProgramsList programs={programs} />}
      </div>
    </div>
  );
}
