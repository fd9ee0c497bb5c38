'use client';
import { Clock } from 'lucide-react';
import { useEditor } from '@/components/builder/editor-context';
import { findState, nameOf } from '@/lib/journey/graph';
import { Editable } from './editable';
import { FormHeader, FromTo, PartLink } from './form-header';
import { put } from './put';
import { TimeoutField } from './timeout-field';
import { useEditState } from './use-edit';
import { Watch } from './watch';

/** The way of those who do not act. */
export function TimeoutForm({ stateId }: { stateId: string }) {
  const edit = useEditState(stateId);
  const name = useEditor(({ journey }) => findState(journey, stateId)?.name);
  const to = useEditor(({ journey }) => {
    const id = findState(journey, stateId)?.timeout?.to;
    return id === undefined ? 'nowhere yet' : nameOf(journey, id);
  });
  return (
    <>
      <FormHeader kind="Timeout" icon={<Clock />} title={<FromTo from={name || stateId} to={to} />} removes={{ kind: 'timeout', id: stateId }}>
        <PartLink part={{ kind: 'state', id: stateId }}>Edit {name || 'the state'}</PartLink>
      </FormHeader>
      <div className="flex flex-col gap-3 border-t border-line px-4 py-4">
        <Editable>
          <Watch value={(journey) => findState(journey, stateId)?.timeout}>
            {(timeout) => <TimeoutField value={timeout} except={stateId} onChange={(next) => edit('timeout', (part) => put(part, 'timeout', next))} />}
          </Watch>
          <p className="text-12 text-pretty text-faint">Customers who have taken no other way by then go here. The time counts from entering {name || 'the state'}.</p>
        </Editable>
      </div>
    </>
  );
}
