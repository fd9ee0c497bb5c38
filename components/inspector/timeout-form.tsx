'use client';
import { Clock } from 'lucide-react';
import { useEditor } from '@/components/builder/editor-context';
import { nameOf } from '@/lib/journey/graph';
import type { State } from '@/lib/journey/state';
import { Editable } from './editable';
import { FormHeader, PartLink } from './form-header';
import { put } from './put';
import { TimeoutField } from './timeout-field';
import { useEditState } from './use-edit';

/** The way of those who do not act. */
export function TimeoutForm({ state }: { state: State }) {
  const edit = useEditState(state.id);
  const to = useEditor(({ journey }) => (state.timeout?.to === undefined ? 'nowhere yet' : nameOf(journey, state.timeout.to)));
  return (
    <>
      <FormHeader kind="Timeout" icon={<Clock />} title={`${state.name || state.id} → ${to}`} removes={{ kind: 'timeout', id: state.id }}>
        <PartLink part={{ kind: 'state', id: state.id }}>Edit {state.name || 'the state'}</PartLink>
      </FormHeader>
      <div className="flex flex-col gap-3 border-t border-line px-4 py-4">
        <Editable>
          <TimeoutField value={state.timeout} except={state.id} onChange={(timeout) => edit('timeout', (part) => put(part, 'timeout', timeout))} />
          <p className="text-12 text-pretty text-faint">Customers who have taken no other way by then go here. The time counts from entering {state.name || 'the state'}.</p>
        </Editable>
      </div>
    </>
  );
}
