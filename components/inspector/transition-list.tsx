'use client';
import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { focusField } from '@/components/problems/focus-field';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { connect } from '@/lib/editor/commands/connect';
import { nameOf, transitionsFrom } from '@/lib/journey/graph';
import { describeShare } from '@/lib/journey/rate';
import type { State } from '@/lib/journey/state';
import { useRun } from './use-edit';

/** The transitions out of a state, in the order in which they are judged. */
export function TransitionList({ state }: { state: State }) {
  const store = useEditorStore();
  const run = useRun();
  const journey = useEditor((editor) => editor.journey);
  const transitions = useMemo(() => transitionsFrom(journey, state.id), [journey, state.id]);
  const mayWrite = useCan('journey.write');
  const connectTo = (to: string) => {
    run(connect(store.getState().journey, state.id, to));
    focusField('trigger');
  };
  const places = [...journey.states.filter(({ id }) => id !== state.id), ...journey.outcomes];
  return (
    <div className="flex flex-col gap-2">
      {transitions.length > 0 && (
        <ul aria-label="Transitions" className="flex flex-col divide-y divide-line rounded-md border border-line bg-raised">
          {transitions.map(({ id, to, probability }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => store.getState().select([{ kind: 'transition', id }])}
                className="focus-inset flex min-h-8 w-full items-center gap-2 rounded-md px-2 py-1 text-left text-13 hover:bg-hover"
              >
                <ArrowRight aria-hidden className="size-3.5 shrink-0 text-faint" />
                <span className="min-w-0 flex-1 truncate">{nameOf(journey, to)}</span>
                <span className="tabular shrink-0 text-12 text-muted">{probability ? describeShare(probability.value) : 'No rate yet'}</span>
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
          {places.map(({ id, name }) => (
            <MenuItem key={id} onSelect={() => connectTo(id)}>
              {name || id}
            </MenuItem>
          ))}
          <MenuItem onSelect={() => connectTo(state.id)}>{state.name || state.id} (again)</MenuItem>
        </Menu>
      )}
    </div>
  );
}
