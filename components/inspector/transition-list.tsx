'use client';
import { ArrowRight } from 'lucide-react';
import { useEditor, useEditorStore, useEditorValue } from '@/components/builder/editor-context';
import { focusField } from '@/components/problems/focus-field';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { connect } from '@/lib/editor/commands/connect';
import { nameOf, transitionsFrom } from '@/lib/journey/graph';
import { describeShare } from '@/lib/journey/rate';
import { sameList } from './same-list';
import { useRun } from './use-edit';

/** The transitions out of a state, in the order in which they are judged. */
export function TransitionList({ stateId }: { stateId: string }) {
  const store = useEditorStore();
  const transitions = useEditorValue(({ journey }) => transitionsFrom(journey, stateId).map(({ id, to, probability }) => ({ id, name: nameOf(journey, to), share: probability?.value })), sameList);
  const mayWrite = useCan('journey.write');
  return (
    <div className="flex flex-col gap-2">
      {transitions.length > 0 && (
        <ul aria-label="Transitions" className="flex flex-col divide-y divide-line rounded-md border border-line bg-raised">
          {transitions.map(({ id, name, share }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => store.getState().select([{ kind: 'transition', id }])}
                className="focus-inset flex min-h-8 w-full items-center gap-2 rounded-md px-2 py-1 text-left text-13 hover:bg-hover"
              >
                <ArrowRight aria-hidden className="size-3.5 shrink-0 text-faint" />
                <span className="min-w-0 flex-1 truncate">{name}</span>
                <span className="tabular shrink-0 text-12 text-muted">{share === undefined ? 'No rate yet' : describeShare(share)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <Menu
          trigger={
            <Button size="sm" icon={<ArrowRight />} className="self-start">
              Add transition to…
            </Button>
          }
        >
          <Places stateId={stateId} />
        </Menu>
      )}
    </div>
  );
}

/** Where a transition can lead: everywhere else, and to its own state again. */
function Places({ stateId }: { stateId: string }) {
  const store = useEditorStore();
  const run = useRun();
  const places = useEditorValue(({ journey }) => [...journey.states.filter(({ id }) => id !== stateId), ...journey.outcomes].map(({ id, name }) => ({ id, name })), sameList);
  const own = useEditor(({ journey }) => nameOf(journey, stateId));
  const connectTo = (to: string) => {
    run(connect(store.getState().journey, stateId, to));
    focusField('trigger');
  };
  return (
    <>
      {places.map(({ id, name }) => (
        <MenuItem key={id} onSelect={() => connectTo(id)}>
          {name || id}
        </MenuItem>
      ))}
      <MenuItem onSelect={() => connectTo(stateId)}>{own} (again)</MenuItem>
    </>
  );
}
