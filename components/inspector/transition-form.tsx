'use client';
import { ArrowRight } from 'lucide-react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { findTransition, nameOf, transitionsFrom } from '@/lib/journey/graph';
import { describeShare } from '@/lib/journey/rate';
import { CriterionEditor } from './criterion-editor';
import { DistributionField } from './distribution-field';
import { FormHeader, FromTo, PartLink } from './form-header';
import { PartField } from './part-field';
import { PlaceSelect } from './place-select';
import { put } from './put';
import { RateField } from './rate-field';
import { Section } from './section';
import { useEditTransition } from './use-edit';
import { Watch } from './watch';
import { WholeNumber } from './whole-number';

/** One way from a state to another or to an outcome. */
export function TransitionForm({ id }: { id: string }) {
  const edit = useEditTransition(id);
  return (
    <>
      <TransitionHeader id={id} />
      <Section id="transition.trigger" title="What makes customers move?">
        <Watch value={(journey) => findTransition(journey, id)?.from}>
          {(from) => <PlaceSelect label="From" path="from" among="states" value={from} onChange={(place) => edit('where it starts', (part) => void (part.from = place))} />}
        </Watch>
        <Watch value={(journey) => findTransition(journey, id)?.to}>
          {(to) => <PlaceSelect label="To" path="to" value={to} onChange={(place) => edit('where it leads', (part) => void (part.to = place))} />}
        </Watch>
        <Watch value={(journey) => findTransition(journey, id)?.trigger}>
          {(trigger) => <CriterionEditor label="Trigger" path="trigger" value={trigger} onChange={(next) => edit('trigger', (part) => put(part, 'trigger', next))} />}
        </Watch>
      </Section>
      <Section id="transition.rate" title="How many take this way?">
        <TransitionRate id={id} />
      </Section>
      <Section id="transition.duration" title="How long does it take them?">
        <Watch value={(journey) => findTransition(journey, id)?.duration}>
          {(duration) => <DistributionField label="Time to move" path="duration" value={duration} onChange={(next) => edit('time to move', (part) => put(part, 'duration', next))} />}
        </Watch>
      </Section>
      <Section id="transition.more" title="More" open={false}>
        <Watch value={(journey) => findTransition(journey, id)?.priority}>
          {(priority) => (
            <PartField label="Priority" path="priority" hint="When several triggers are met at once, the lowest number wins.">
              <WholeNumber value={priority} min={1} max={1_000} required onValueChange={(next) => next !== undefined && edit('priority', (part) => void (part.priority = next))} />
            </PartField>
          )}
        </Watch>
      </Section>
    </>
  );
}

function TransitionHeader({ id }: { id: string }) {
  const from = useEditor(({ journey }) => findTransition(journey, id)?.from ?? '');
  const toName = useEditor(({ journey }) => nameOf(journey, findTransition(journey, id)?.to ?? ''));
  const fromName = useEditor(({ journey }) => nameOf(journey, from));
  return (
    <FormHeader kind="Transition" icon={<ArrowRight />} title={<FromTo from={fromName} to={toName} />} removes={{ kind: 'transition', id }}>
      <PartLink part={{ kind: 'state', id: from }}>Edit {fromName}</PartLink>
    </FormHeader>
  );
}

function TransitionRate({ id }: { id: string }) {
  const edit = useEditTransition(id);
  const store = useEditorStore();
  const from = useEditor(({ journey }) => findTransition(journey, id)?.from ?? '');
  const fromName = useEditor(({ journey }) => nameOf(journey, from));
  const rate = useEditor(({ journey }) => findTransition(journey, id)?.probability);
  const rest = useEditor(({ journey }) => 1 - transitionsFrom(journey, from).reduce((sum, each) => sum + (each.probability?.value ?? 0), 0));
  return (
    <RateField
      label="Rate"
      path="probability"
      value={rate}
      hint={rest >= -1e-9 ? `Of those who enter ${fromName}. ${describeShare(Math.max(0, rest))} take no transition and meet the timeout.` : `Of those who enter ${fromName}.`}
      onChange={(next) => edit('rate', (part) => put(part, 'probability', next))}
      onSettle={() => store.getState().breakMerge()}
    />
  );
}
