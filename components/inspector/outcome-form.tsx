'use client';
import { CircleStop } from 'lucide-react';
import { useEditor } from '@/components/builder/editor-context';
import { Badge } from '@/components/ui/badge';
import { Select } from '@/components/ui/select';
import { findOutcome } from '@/lib/journey/graph';
import { OUTCOME_KINDS, OUTCOME_KIND_NAMES } from '@/lib/journey/outcome';
import { Editable } from './editable';
import { FormHeader } from './form-header';
import { JourneySelect } from './journey-select';
import { PartField } from './part-field';
import { put } from './put';
import { TextField } from './text-field';
import { useEditOutcome } from './use-edit';
import { Watch } from './watch';

const KINDS = OUTCOME_KINDS.map((value) => ({ value, label: OUTCOME_KIND_NAMES[value] }));

/** One way for the journey to end. */
export function OutcomeForm({ id }: { id: string }) {
  const edit = useEditOutcome(id);
  return (
    <>
      <OutcomeHeader id={id} />
      <div className="flex flex-col gap-3 border-t border-line px-4 py-4">
        <Editable>
          <Watch value={(journey) => findOutcome(journey, id)?.name}>
            {(name) => <TextField label="Name" path="name" value={name} onChange={(next) => edit('name', (part) => void (part.name = next ?? ''))} />}
          </Watch>
          <Watch value={(journey) => findOutcome(journey, id)?.kind}>
            {(kind) => (
              <PartField label="Kind" path="kind" hint={kind === 'converted' ? 'Counts as success in every forecast.' : undefined}>
                <Select value={kind} options={KINDS} onValueChange={(next) => edit('kind', (part) => void (part.kind = next))} />
              </PartField>
            )}
          </Watch>
          <TakesOver id={id} />
          <Watch value={(journey) => findOutcome(journey, id)?.summary}>
            {(summary) => <TextField label="Summary" path="summary" rows={2} value={summary} onChange={(text) => edit('summary', (part) => put(part, 'summary', text))} />}
          </Watch>
        </Editable>
      </div>
    </>
  );
}

function OutcomeHeader({ id }: { id: string }) {
  const name = useEditor(({ journey }) => findOutcome(journey, id)?.name);
  const ways = useEditor(({ journey }) => journey.transitions.filter(({ to }) => to === id).length + journey.states.filter((state) => state.timeout?.to === id).length);
  return (
    <FormHeader kind="Outcome" icon={<CircleStop />} title={name || 'Outcome without a name'} removes={{ kind: 'outcome', id }}>
      <div>
        <Badge>{ways === 0 ? 'Nothing leads here' : `${ways} ${ways === 1 ? 'way leads' : 'ways lead'} here`}</Badge>
      </div>
    </FormHeader>
  );
}

/** Asked of a hand-off, and shown wherever a journey was chosen, so that nothing is out of sight. */
function TakesOver({ id }: { id: string }) {
  const edit = useEditOutcome(id);
  const handsOff = useEditor(({ journey }) => findOutcome(journey, id)?.kind === 'handed-off');
  const journeyId = useEditor(({ journey }) => findOutcome(journey, id)?.journeyId);
  if (!handsOff && journeyId === undefined) return null;
  return <JourneySelect label="Journey that takes over" path="journeyId" value={journeyId} onChange={(next) => edit('journey that takes over', (part) => put(part, 'journeyId', next))} />;
}
