import Link from 'next/link';
import { Suspense, type ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { Skeleton } from '@/components/ui/skeleton';
import { StageDot } from '@/components/ui/stage-dot';
import { CardForecast } from './card-forecast';
import { MiniCanvas } from '@/components/journey/mini-canvas';
import { countWords } from './count-words';
import { OBJECTIVE_NAMES } from '@/lib/journey/objective-names';
import type { TemplateCardData } from './template-card-data';

/** A template in the gallery: what it looks like, what it is for, how large it is, and what to expect of it. The whole card opens it. */
export function TemplateCard({ template, menu }: { template: TemplateCardData; menu?: ReactNode }) {
  const { id, name, description, business, facts, miniature, forecast } = template;
  return (
    <li className="group relative flex flex-col overflow-hidden rounded-lg border bg-raised transition-colors focus-within:border-accent hover:border-control">
      <div className="h-38 border-b border-line bg-canvas bg-[radial-gradient(var(--color-line)_1px,transparent_1px)] bg-size-[14px_14px] p-3">
        {miniature.width > 0 && <MiniCanvas miniature={miniature} className="size-full" />}
      </div>
      <div className="flex flex-1 flex-col gap-2 p-4">
        <div className="flex items-start justify-between gap-2">
          <h3 className="min-w-0 text-14 font-semibold">
            <Link href={`/templates/${id}`} className="after:absolute after:inset-0 after:rounded-lg">
              {name}
            </Link>
          </h3>
          {business && <Badge>{business}</Badge>}
          {menu && <div className="relative -mt-1 -mr-1.5">{menu}</div>}
        </div>
        <p className="line-clamp-3 text-12 text-pretty text-muted">{description}</p>
        <div className="mt-auto flex items-center justify-between gap-3 pt-2 text-11 text-muted">
          <span className="flex items-center gap-1.5">
            {facts.stages.map((stage) => (
              <StageDot key={stage} stage={stage} />
            ))}
            <span className="ml-0.5">{OBJECTIVE_NAMES[facts.objective]}</span>
          </span>
          <span className="tabular whitespace-nowrap">{countWords(facts)}</span>
        </div>
        <div className="tabular flex items-center justify-between gap-3 border-t border-line pt-2.5 text-12 text-muted">
          <Suspense fallback={<Skeleton className="h-4 w-32" />}>
            <CardForecast forecast={forecast} />
          </Suspense>
          <span className="flex items-center gap-1.5">
            {facts.channels.map((channel) => (
              <ChannelIcon key={channel} channel={channel} className="size-3.5" />
            ))}
          </span>
        </div>
      </div>
    </li>
  );
}
