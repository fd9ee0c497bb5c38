'use client';

import { BookmarkPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLibrary, type ForecastEntry } from '@/components/builder/library-context';
import { RelativeTime } from '@/components/builder/relative-time';
import { useCan } from '@/components/shell/role-context';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { contentHash } from '@/lib/journey/content-hash';
import type { Journey } from '@/lib/journey/journey';
import type { SimulationOptions } from '@/lib/simulation/report';
import { digitsFor, formatInterval, formatShare } from './format';
import { isFresh, useRestraints } from './restraints';
import { runWords } from './sentences';

type Props = {
  journey: Journey;
  /** The run that can be kept: of the journey as it is. */
  keepable: { contentHash: string; options: SimulationOptions } | undefined;
};

/** Forecasts kept with the journey: what was asked, what was answered, and whether the journey is still the one they were made of. */
export function KeptForecasts({ journey, keepable }: Props) {
  const library = useLibrary();
  const restraints = useRestraints();
  const toast = useToast();
  const mayWrite = useCan('journey.write');
  const [busy, setBusy] = useState(false);
  const hash = useMemo(() => contentHash(journey), [journey]);
  if (!library) return null;
  const { forecasts } = library;
  const keep = async () => {
    if (!keepable) return;
    setBusy(true);
    const answer = await library.keepForecast(keepable.contentHash, keepable.options);
    setBusy(false);
    if (!answer.ok) toast.show({ title: 'The forecast was not kept', description: answer.message, tone: 'danger' });
  };
  if ((!keepable || !mayWrite) && forecasts.length === 0) return null;
  return (
    <section aria-label="Kept forecasts" className="mt-3 border-t border-line pt-2 text-12">
      <div className="flex items-center gap-2">
        <h3 className="flex-1 font-medium">Kept forecasts</h3>
        {mayWrite && <Button size="sm" icon={<BookmarkPlus />} disabled={!keepable} loading={busy} onClick={() => void keep()}>
          Keep this forecast
        </Button>}
      </div>
      <ul className="mt-1 divide-y divide-line">
        {forecasts.map((entry) => (
          <KeptForecast key={entry.id} entry={entry} stale={entry.contentHash !== hash ? 'the journey has changed' : isFresh(entry.simulation, hash, restraints) ? undefined : 'caps or quiet hours have changed'} />
        ))}
      </ul>
    </section>
  );
}

function KeptForecast({ entry: { simulation, createdAtMs }, stale }: { entry: ForecastEntry; stale: string | undefined }) {
  const { conversion } = simulation;
  return (
    <li className="py-1.5">
      <p className="flex items-center gap-2">
        <strong className="tabular text-13">{formatShare(conversion.rate, digitsFor(conversion))}</strong>
        <span className="tabular text-muted">({formatInterval(conversion)})</span>
        {stale && <Badge tone="warning">Stale: {stale}</Badge>}
      </p>
      <p className="text-faint">
        of {runWords(simulation)}, kept <RelativeTime atMs={createdAtMs} />
      </p>
    </li>
  );
}
