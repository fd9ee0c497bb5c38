'use client';

import { Play, Trash2 } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useBrandPolicy } from '@/components/builder/brand-context';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { keepFocus } from '@/components/inspector/keep-focus';
import { useCan } from '@/components/shell/role-context';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { useToast } from '@/components/ui/toast';
import { acceptEnding, keepRehearsal, removeRehearsal } from '@/lib/editor/commands/rehearsals';
import { isTimeZone } from '@/lib/engine/local-time';
import { checkRehearsals, endingOf, type RehearsalCheck } from '@/lib/engine/rehearse';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { MOST_REHEARSALS } from '@/lib/journey/rehearsal-limits';
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
  const named = playing?.script.customer.timeZone;
  const zone = named && isTimeZone(named) ? named : policy.timeZone;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => (panel.current ? keepFocus(panel.current) : undefined), []);

  const keep = (name: string): { ok: true } | { ok: false; message: string } => {
    const { journey: latest, run } = store.getState();
    if (!playing) return { ok: true };
    if ((latest.rehearsals?.length ?? 0) >= MOST_REHEARSALS) return { ok: false, message: `A journey keeps ${MOST_REHEARSALS} rehearsals at most. Remove one of them, then keep this one.` };
    run(keepRehearsal(latest, { name, ...playing.script, expected: endingOf(playing.run) }));
    toast.show({ title: `“${name}” is kept with the journey`, description: 'It is played again after every edit. When it ends differently, the problems say so.', tone: 'success' });
    return { ok: true };
  };

  return (
    <section ref={panel} aria-label="Rehearsal" className="@container grid h-full min-h-0 grid-rows-[minmax(0,1fr)]">
      {!journey.entry.start ? (
        <EmptyState icon={<Play />} title="Nowhere to go yet" className="scroll-quiet my-auto max-h-full overflow-y-auto py-6">
          {playing ? 'The state in which the customer started is gone. Make a state the start, and they go on from there.' : 'Add a state and make it the start; then you can walk a customer through.'}
        </EmptyState>
      ) : playing ? (
        <Stage journey={journey} playing={playing} zone={zone} onKeep={keep} />
      ) : (
        <div className="scroll-quiet h-full overflow-y-auto">
          <CustomerForm journey={journey} onBegin={begin} />
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
                    onRemove={() => {
                      store.getState().run(removeRehearsal(check.rehearsal.id));
                      toast.show({ title: `The rehearsal “${check.rehearsal.name}” was removed`, action: { label: 'Undo', onSelect: store.getState().undo } });
                    }}
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
      <span className="max-w-full truncate font-medium @2xl:max-w-80" title={rehearsal.name}>
        {rehearsal.name}
      </span>
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
