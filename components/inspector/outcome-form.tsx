'use client';
import { CircleStop } from 'lucide-react';
import { useEditor } from '@/components/builder/editor-context';
import { Badge } from '@/components/ui/badge';
import { Select } from '@/components/ui/select';
import { OUTCOME_KINDS, OUTCOME_KIND_NAMES, type Outcome } from '@/lib/journey/outcome';
import { Editable } from './editable';
import { FormHeader } from './form-header';
import { JourneySelect } from './journey-select';
import { PartField } from './part-field';
import { put } from './put';
import { TextField } from './text-field';
import { useEditOutcome } from './use-edit';

const KINDS = OUTCOME_KINDS.map((value) => ({ value, label: OUTCOME_KIND_NAMES[value] }));

/** One way for the journey to end. */
export function OutcomeForm({ outcome }: { outcome: Outcome }) {
  const edit = useEditOutcome(outcome.id);
  const ways = useEditor(({ journey }) => journey.transitions.filter(({ to }) => to === outcome.id).length + journey.states.filter((state) => state.timeout?.to === outcome.id).length);
  return (
    <>
      <FormHeader kind="Outcome" icon={<CircleStop />} title={outcome.name || 'Outcome without a name'} removes={{ kind: 'outcome', id: outcome.id }}>
        <div>
          <Badge>{ways === 0 ? 'Nothing leads here' : `${ways} ${ways === 1 ? 'way leads' : 'ways lead'} here`}</Badge>
        </div>
      </FormHeader>
      <div className="flex flex-col gap-3 border-t border-line px-4 py-4">
        <Editable>
          <TextField label="Name" path="name" value={outcome.name} onChange={(name) => edit('name', (part) => void (part.name = name ?? ''))} />
          <PartField label="Kind" path="kind" hint={outcome.kind === 'converted' ? 'Counts as success in every forecast.' : undefined}>
            <Select value={outcome.kind} options={KINDS} onValueChange={(kind) => edit('kind', (part) => void (part.kind = kind))} />
          </PartField>
          {(outcome.kind === 'handed-off' || outcome.journeyId !== undefined) && (
            <JourneySelect label="Journey that takes over" path="journeyId" value={outcome.journeyId} onChange={(id) => edit('journey that takes over', (part) => put(part, 'journeyId', id))} />
          )}
          <TextField label="Summary" path="summary" rows={2} value={outcome.summary} onChange={(text) => edit('summary', (part) => put(part, 'summary', text))} />
        </Editable>
      </div>
    </>
  );
}
