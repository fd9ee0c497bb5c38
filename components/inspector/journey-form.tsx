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

const OBJECTIVE_OPTIONS = OBJECTIVES.map((value) => ({ value, label: OBJECTIVE_NAMES[value] }));

/** The journey as a whole. `entry` brings its entry into view. */
export function JourneyForm({ entry = false }: { entry?: boolean }) {
  const edit = useEditJourney();
  const journey = useEditor((editor) => editor.journey);
  return (
    <>
      <FormHeader kind="Journey" icon={<Route />} title={journey.name || 'Journey without a name'}>
        <div>
          <Badge tone={journey.states.length > STATE_LIMIT ? 'danger' : 'neutral'}>
            {journey.states.length} of {STATE_LIMIT} states
          </Badge>
        </div>
      </FormHeader>
      <Section id="journey.about" title="About">
        <TextField label="Name" path="name" value={journey.name} onChange={(name) => edit('name', (draft) => void (draft.name = name ?? ''))} />
        <PartField label="Objective" path="objective">
          <Select value={journey.objective} options={OBJECTIVE_OPTIONS} onValueChange={(objective) => edit('objective', (draft) => void (draft.objective = objective))} />
        </PartField>
        <TextField label="Summary" path="summary" rows={2} value={journey.summary} onChange={(text) => edit('summary', (draft) => put(draft, 'summary', text))} />
      </Section>
      <Section id="journey.entry" title="Entry" path="entry" reveal={entry}>
        <EntryFields entry={journey.entry} />
      </Section>
      <Section id="journey.exit" title="Exit" path="exit">
        <ExitFields exit={journey.exit} />
      </Section>
      <Section id="journey.timeout" title="Timeout" path="timeout">
        <TimeoutField value={journey.timeout} among="outcomes" onChange={(timeout) => edit('timeout', (draft) => put(draft, 'timeout', timeout))} />
      </Section>
      <Section id="journey.kpis" title="KPIs" path="kpis">
        <KpiFields kpis={journey.kpis} />
      </Section>
      <Section id="journey.economics" title="Economics" path="economics">
        <EconomicsFields />
      </Section>
    </>
  );
}
