'use client';

import { Play, Trash2 } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { useBrandPolicy } from '@/components/builder/brand-context';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { useCan } from '@/components/shell/role-context';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { useToast } from '@/components/ui/toast';
import { acceptEnding, keepRehearsal, removeRehearsal } from '@/lib/editor/commands/rehearsals';
import { checkRehearsals, endingOf, type RehearsalCheck } from '@/lib/engine/rehearse';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { CustomerForm } from './customer-form';
import { Stage } from './stage';
import { scriptOf, useRehearsal } from './use-rehearsal';

/** One made-up customer walked through the journey by hand, and the walks that were kept as tests. */
export default function RehearsalPanel() {
  const store = useEditorStore();
  const toast = useToast();
  const policy = useBrandPolicy();
  const journey = useDeferredValue(useEditor((state) => state.journey));
  const { playing, begin } = useRehearsal(journey);
  const checks = useMemo(() => checkRehearsals(journey, policy), [journey, policy]);
  const zone = playing?.script.customer.timeZone ?? policy.timeZone;

  if (!journey.entry.start) {
    return (
      <section aria-label="Rehearsal" className="scroll-quiet grid h-full overflow-y-auto">
        <EmptyState icon={<Play />} title="Nowhere to go yet" className="my-auto py-6">
          Add a state and make it the start; then you can walk a customer through.
        </EmptyState>
      </section>
    );
  }
  return (
    <section aria-label="Rehearsal" className="@container h-full min-h-0">
      {playing ? (
        <Stage
          journey={journey}
          playing={playing}
          zone={zone}
          onKeep={(name) => {
            store.getState().run(keepRehearsal(store.getState().journey, { name, ...playing.script, expected: endingOf(playing.run) }));
            toast.show({ title: `“${name}” is kept with the journey`, description: 'It is played again after every edit. When it ends differently, the problems say so.', tone: 'success' });
          }}
        />
      ) : (
        <div className="scroll-quiet h-full overflow-y-auto">
          <CustomerForm key={journey.states.length} journey={journey} onBegin={begin} />
          {checks.length > 0 && (
            <div className="border-t border-line p-3 text-12">
              <h3 className="text-13 font-medium">Kept rehearsals</h3>
              <ul className="mt-1 divide-y divide-line">
                {checks.map((check) => (
                  <KeptRehearsal
                    key={check.rehearsal.id}
                    check={check}
                    journey={journey}
                    onOpen={() => begin(scriptOf(check.rehearsal))}
                    onAccept={() => store.getState().run(acceptEnding(check.rehearsal.id, check.ending))}
                    onRemove={() => store.getState().run(removeRehearsal(check.rehearsal.id))}
                  />
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
    </section>
  );
}

function KeptRehearsal({ check: { rehearsal, ending, same }, journey, onOpen, onAccept, onRemove }: { check: RehearsalCheck; journey: Journey; onOpen: () => void; onAccept: () => void; onRemove: () => void }) {
  const mayWrite = useCan('journey.write');
  return (
    <li className="flex flex-wrap items-center gap-2 py-1.5">
      <span className="font-medium">{rehearsal.name}</span>
      {same ? <Badge tone="success">ends as expected</Badge> : <Badge tone="warning">ends differently</Badge>}
      <span className="min-w-0 flex-1 truncate text-muted">{describeEnding(journey, ending)}</span>
      {mayWrite && !same && (
        <Button size="sm" onClick={onAccept}>
          Accept the new ending
        </Button>
      )}
      <Button size="sm" icon={<Play />} onClick={onOpen}>
        Open
      </Button>
      {mayWrite && <IconButton size="sm" label={`Remove the rehearsal ${rehearsal.name}`} icon={<Trash2 />} onClick={onRemove} />}
    </li>
  );
}

/** "in Converted, after 3 messages" */
export function describeEnding(journey: Journey, { place, sent }: RehearsalCheck['ending']): string {
  return `${place === null ? 'not in the journey' : `in ${nameOf(journey, place)}`}, after ${sent.length} ${sent.length === 1 ? 'message' : 'messages'}`;
}
