import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { Fragment } from 'react';
import { MiniCanvas } from '@/components/journey/mini-canvas';
import type { Miniature } from '@/lib/editor/miniature';

export type ProgramCardData = { id: string; name: string; description: string; journeys: readonly { name: string; miniature: Miniature }[] };

/** Several linked journeys on one card. The whole card opens them. */
export function ProgramCard({ program: { id, name, description, journeys } }: { program: ProgramCardData }) {
  return (
    <li className="relative flex flex-col overflow-hidden rounded-lg border bg-raised transition-colors focus-within:border-accent hover:border-control">
      <div className="flex h-38 items-center gap-1.5 border-b border-line bg-canvas bg-[radial-gradient(var(--color-line)_1px,transparent_1px)] bg-size-[14px_14px] p-3">
        {journeys.map((journey, i) => (
          <Fragment key={journey.name}>
            {i > 0 && <ArrowRight aria-hidden className="size-3.5 shrink-0 text-muted" />}
            <MiniCanvas miniature={journey.miniature} className="h-full min-w-0 flex-1" />
          </Fragment>
        ))}
      </div>
      <div className="flex flex-1 flex-col gap-2 p-4">
        <h3 className="text-14 font-semibold">
          <Link href={`/templates/programs/${id}`} className="after:absolute after:inset-0 after:rounded-lg">
            {name}
          </Link>
        </h3>
        <p className="text-12 text-pretty text-muted">{description}</p>
        <p className="mt-auto border-t border-line pt-2.5 text-12 text-muted">{journeys.map((journey) => journey.name).join(' → ')}</p>
      </div>
    </li>
  );
}
