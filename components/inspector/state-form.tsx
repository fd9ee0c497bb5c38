'use client';
import { Flag } from 'lucide-react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { useCan } from '@/components/shell/role-context';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { StageDot } from '@/components/ui/stage-dot';
import { setStart } from '@/lib/editor/commands/set-start';
import { STAGES, STAGE_NAMES, type State } from '@/lib/journey/state';
import { CriterionEditor } from './criterion-editor';
import { Editable } from './editable';
import { FormHeader } from './form-header';
import { PartField } from './part-field';
import { put } from './put';
import { Section } from './section';
import { TextField } from './text-field';
import { TimeoutField } from './timeout-field';
import { TouchpointList } from './touchpoint-list';
import { TransitionList } from './transition-list';
import { useEditState, useRun } from './use-edit';

const STAGE_OPTIONS = STAGES.map((value) => ({ value, label: STAGE_NAMES[value], icon: <StageDot stage={value} decorative /> }));

/** One state of the journey. */
export function StateForm({ state }: { state: State }) {
  const { id } = state;
  const edit = useEditState(id);
  const run = useRun();
  const store = useEditorStore();
  const mayWrite = useCan('journey.write');
  const starts = useEditor((editor) => editor.journey.entry.start === id);
  return (
    <>
      <FormHeader kind="State" icon={<StageDot stage={state.stage} decorative className="m-1" />} title={state.name || 'State without a name'} removes={{ kind: 'state', id }}>
        <div>
          {starts ? (
            <Badge tone="accent" icon={<Flag aria-hidden />}>
              Customers start here
            </Badge>
          ) : mayWrite ? (
            <Button size="sm" icon={<Flag />} onClick={() => run(setStart(store.getState().journey, id))}>
              Start here
            </Button>
          ) : null}
        </div>
      </FormHeader>
      <Section id="state.about" title="About">
        <TextField label="Name" path="name" value={state.name} onChange={(name) => edit('name', (part) => void (part.name = name ?? ''))} />
        <PartField label="Stage" path="stage">
          <Select value={state.stage} options={STAGE_OPTIONS} clearLabel="No stage" onValueChange={(stage) => edit('stage', (part) => put(part, 'stage', stage))} />
        </PartField>
        <TextField label="Summary" path="summary" rows={2} value={state.summary} onChange={(text) => edit('summary', (part) => put(part, 'summary', text))} />
      </Section>
      <Section id="state.touchpoints" title="Touchpoints" path="touchpoints" navigates note={state.touchpoints.length || undefined}>
        <TouchpointList state={state} />
      </Section>
      <Section id="state.criteria" title="Who is here">
        <CriterionEditor label="Entry criteria" path="entry" value={state.entry} onChange={(entry) => edit('entry criteria', (part) => put(part, 'entry', entry))} />
        <CriterionEditor label="Exit criteria" path="exit" value={state.exit} onChange={(exit) => edit('exit criteria', (part) => put(part, 'exit', exit))} />
      </Section>
      <Section id="state.ways" title="Ways out" navigates>
        <TransitionList state={state} />
        <Editable>
          <TimeoutField value={state.timeout} except={id} onChange={(timeout) => edit('timeout', (part) => put(part, 'timeout', timeout))} />
        </Editable>
      </Section>
    </>
  );
}
