'use client';
import { Flag } from 'lucide-react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { useCan } from '@/components/shell/role-context';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { StageDot } from '@/components/ui/stage-dot';
import { setStart } from '@/lib/editor/commands/set-start';
import { findState } from '@/lib/journey/graph';
import { STAGES, STAGE_NAMES } from '@/lib/journey/state';
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
import { Watch } from './watch';

const STAGE_OPTIONS = STAGES.map((value) => ({ value, label: STAGE_NAMES[value], icon: <StageDot stage={value} decorative /> }));

/** One state of the journey. */
export function StateForm({ id }: { id: string }) {
  const edit = useEditState(id);
  return (
    <>
      <StateHeader id={id} />
      <Section id="state.about" title="About">
        <Watch value={(journey) => findState(journey, id)?.name}>
          {(name) => <TextField label="Name" path="name" value={name} onChange={(next) => edit('name', (part) => void (part.name = next ?? ''))} />}
        </Watch>
        <Watch value={(journey) => findState(journey, id)?.stage}>
          {(stage) => (
            <PartField label="Stage" path="stage">
              <Select value={stage} options={STAGE_OPTIONS} clearLabel="No stage" onValueChange={(next) => edit('stage', (part) => put(part, 'stage', next))} />
            </PartField>
          )}
        </Watch>
        <Watch value={(journey) => findState(journey, id)?.summary}>
          {(summary) => <TextField label="Summary" path="summary" rows={2} value={summary} onChange={(text) => edit('summary', (part) => put(part, 'summary', text))} />}
        </Watch>
      </Section>
      <Watch value={(journey) => findState(journey, id)?.touchpoints.length}>
        {(count) => (
          <Section id="state.touchpoints" title="Touchpoints" path="touchpoints" navigates note={count || undefined}>
            <TouchpointList stateId={id} />
          </Section>
        )}
      </Watch>
      <Section id="state.criteria" title="Who is here">
        <Watch value={(journey) => findState(journey, id)?.entry}>
          {(entry) => <CriterionEditor label="Entry criteria" path="entry" value={entry} onChange={(next) => edit('entry criteria', (part) => put(part, 'entry', next))} />}
        </Watch>
        <Watch value={(journey) => findState(journey, id)?.exit}>
          {(exit) => <CriterionEditor label="Exit criteria" path="exit" value={exit} onChange={(next) => edit('exit criteria', (part) => put(part, 'exit', next))} />}
        </Watch>
      </Section>
      <Section id="state.ways" title="Ways out" navigates>
        <TransitionList stateId={id} />
        <Editable>
          <Watch value={(journey) => findState(journey, id)?.timeout}>
            {(timeout) => <TimeoutField value={timeout} except={id} onChange={(next) => edit('timeout', (part) => put(part, 'timeout', next))} />}
          </Watch>
        </Editable>
      </Section>
    </>
  );
}

function StateHeader({ id }: { id: string }) {
  const run = useRun();
  const store = useEditorStore();
  const mayWrite = useCan('journey.write');
  const name = useEditor(({ journey }) => findState(journey, id)?.name);
  const stage = useEditor(({ journey }) => findState(journey, id)?.stage);
  const starts = useEditor(({ journey }) => journey.entry.start === id);
  return (
    <FormHeader kind="State" icon={<StageDot stage={stage} decorative className="m-1" />} title={name || 'State without a name'} removes={{ kind: 'state', id }}>
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
  );
}
