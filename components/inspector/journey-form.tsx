'use client';
import { Route } from 'lucide-react';
import { useEditor } from '@/components/builder/editor-context';
import { Badge } from '@/components/ui/badge';
import { Select } from '@/components/ui/select';
import { OBJECTIVES, STATE_LIMIT } from '@/lib/journey/journey';
import { OBJECTIVE_NAMES } from '@/lib/journey/objective-names';
import { EconomicsFields } from './economics-fields';
import { EntryFields } from './entry-fields';
import { ExitFields } from './exit-fields';
import { FormHeader } from './form-header';
import { KpiFields } from './kpi-fields';
import { PartField } from './part-field';
import { put } from './put';
import { Section } from './section';
import { TextField } from './text-field';
import { TimeoutField } from './timeout-field';
import { useEditJourney } from './use-edit';
import { Watch } from './watch';

const OBJECTIVE_OPTIONS = OBJECTIVES.map((value) => ({ value, label: OBJECTIVE_NAMES[value] }));

/** The journey as a whole. `entry` brings its entry into view. */
export function JourneyForm({ entry = false }: { entry?: boolean }) {
  const edit = useEditJourney();
  return (
    <>
      <JourneyHeader />
      <Section id="journey.about" title="About">
        <Watch value={(journey) => journey.name}>
          {(name) => <TextField label="Name" path="name" value={name} onChange={(next) => edit('name', (draft) => void (draft.name = next ?? ''))} />}
        </Watch>
        <Watch value={(journey) => journey.objective}>
          {(objective) => (
            <PartField label="Objective" path="objective">
              <Select value={objective} options={OBJECTIVE_OPTIONS} onValueChange={(next) => edit('objective', (draft) => void (draft.objective = next))} />
            </PartField>
          )}
        </Watch>
        <Watch value={(journey) => journey.summary}>
          {(summary) => <TextField label="Summary" path="summary" rows={2} value={summary} onChange={(text) => edit('summary', (draft) => put(draft, 'summary', text))} />}
        </Watch>
      </Section>
      <Section id="journey.entry" title="Entry" path="entry" reveal={entry}>
        <EntryFields />
      </Section>
      <Section id="journey.exit" title="Exit" path="exit">
        <ExitFields />
      </Section>
      <Section id="journey.timeout" title="Timeout" path="timeout">
        <Watch value={(journey) => journey.timeout}>
          {(timeout) => <TimeoutField value={timeout} among="outcomes" onChange={(next) => edit('timeout', (draft) => put(draft, 'timeout', next))} />}
        </Watch>
      </Section>
      <Section id="journey.kpis" title="KPIs" path="kpis">
        <KpiFields />
      </Section>
      <Section id="journey.economics" title="Economics" path="economics">
        <EconomicsFields />
      </Section>
    </>
  );
}

function JourneyHeader() {
  const name = useEditor(({ journey }) => journey.name);
  const states = useEditor(({ journey }) => journey.states.length);
  return (
    <FormHeader kind="Journey" icon={<Route />} title={name || 'Journey without a name'}>
      <div>
        <Badge tone={states > STATE_LIMIT ? 'danger' : 'neutral'}>
          {states} of {STATE_LIMIT} states
        </Badge>
      </div>
    </FormHeader>
  );
}
