'use client';

import { ChartColumn } from 'lucide-react';
import { useDeferredValue } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { setStart } from '@/lib/editor/commands/set-start';
import { findState } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { Simulation } from './simulation';

/** How many customers convert and where they are lost: exactly, at every edit, and by sending customers through. */
export function SimulationPanel() {
  const journey = useDeferredValue(useEditor((state) => state.journey));
  return (
    <section aria-label="Simulation" className="@container h-full min-h-0">
      <h2 className="sr-only">Simulation</h2>
      {findState(journey, journey.entry.start) ? <Simulation journey={journey} /> : <NothingToSimulate journey={journey} />}
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
