'use client';

import { ChartColumn } from 'lucide-react';
import { useDeferredValue, useEffect, useRef } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { setStart } from '@/lib/editor/commands/set-start';
import { findState } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { prepareSimulator } from '@/lib/simulation/client';
import { Simulation } from './simulation';
import { useInSight } from './use-in-sight';

/** The forecast: how many customers convert and where they are lost, how sure that is, and what to do about it. */
export default function SimulationPanel() {
  const ref = useRef<HTMLElement>(null);
  const inSight = useInSight(ref);
  const journey = useDeferredValue(useEditor((state) => state.journey));
  useEffect(() => {
    if (inSight) prepareSimulator();
  }, [inSight]);
  return (
    <section ref={ref} aria-label="Simulation" className="@container h-full min-h-0">
      <h2 className="sr-only">Simulation</h2>
      {findState(journey, journey.entry.start) ? <Simulation journey={journey} inSight={inSight} /> : <NothingToSimulate journey={journey} />}
    </section>
  );
}

function NothingToSimulate({ journey }: { journey: Journey }) {
  const store = useEditorStore();
  const [first] = journey.states;
  return (
    <div className="scroll-quiet grid h-full overflow-y-auto">
      {first ? (
        <EmptyState
          icon={<ChartColumn />}
          title="Where do customers start?"
          className="my-auto py-6"
          actions={<Button onClick={() => store.getState().run(setStart(store.getState().journey, first.id))}>Start in {first.name || 'the first state'}</Button>}
        >
          Choose the state every customer enters first. Then you see here how many convert.
        </EmptyState>
      ) : (
        <EmptyState icon={<ChartColumn />} title="Nothing to simulate yet" className="my-auto py-6">
          Add a state from the palette and connect it to an outcome. Then you see here how many customers convert.
        </EmptyState>
      )}
    </div>
  );
}
