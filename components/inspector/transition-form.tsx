'use client';
import { ArrowRight } from 'lucide-react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { nameOf, transitionsFrom } from '@/lib/journey/graph';
import { describeShare } from '@/lib/journey/rate';
import type { Transition } from '@/lib/journey/schema/transition';
import { CriterionEditor } from './criterion-editor';
import { DistributionField } from './distribution-field';
import { FormHeader, PartLink } from './form-header';
import { PartField } from './part-field';
import { PlaceSelect } from './place-select';
import { put } from './put';
import { RateField } from './rate-field';
import { Section } from './section';
import { useEditTransition } from './use-edit';
import { WholeNumber } from './whole-number';

/** One way from a state to another or to an outcome. */
export function TransitionForm({ transition }: { transition: Transition }) {
  const { id, from, to } = transition;
  const edit = useEditTransition(id);
  const store = useEditorStore();
  const fromName = useEditor(({ journey }) => nameOf(journey, from));
  const toName = useEditor(({ journey }) => nameOf(journey, to));
  const rest = useEditor(({ journey }) => 1 - transitionsFrom(journey, from).reduce((sum, each) => sum + (each.probability?.value ?? 0), 0));
  return (
    <>
      <FormHeader kind="Transition" icon={<ArrowRight />} title={`${fromName} → ${toName}`} removes={{ kind: 'transition', id }}>
        <PartLink part={{ kind: 'state', id: from }}>Edit {fromName}</PartLink>
      </FormHeader>
      <Section id="transition.trigger" title="What makes customers move?">
        <PlaceSelect label="From" path="from" among="states" value={from} onChange={(place) => edit('from', (part) => void (part.from = place))} />
        <PlaceSelect label="To" path="to" value={to} onChange={(place) => edit('to', (part) => void (part.to = place))} />
        <CriterionEditor label="Trigger" path="trigger" value={transition.trigger} onChange={(trigger) => edit('trigger', (part) => put(part, 'trigger', trigger))} />
      </Section>
      <Section id="transition.rate" title="How many take this way?">
        <RateField
          label="Rate"
          path="probability"
          value={transition.probability}
          hint={rest >= -1e-9 ? `Of those who enter ${fromName}. ${describeShare(Math.max(0, rest))} take no transition and meet the timeout.` : `Of those who enter ${fromName}.`}
          onChange={(rate) => edit('rate', (part) => put(part, 'probability', rate))}
          onSettle={() => store.getState().breakMerge()}
        />
      </Section>
      <Section id="transition.duration" title="How long does it take them?">
        <DistributionField label="Time to move" path="duration" value={transition.duration} onChange={(duration) => edit('time to move', (part) => put(part, 'duration', duration))} />
      </Section>
      <Section id="transition.more" title="More" open={false}>
        <PartField label="Priority" path="priority" hint="When several triggers are met at once, the lowest number wins.">
          <WholeNumber value={transition.priority} min={1} max={1_000} required onValueChange={(priority) => priority !== undefined && edit('priority', (part) => void (part.priority = priority))} />
        </PartField>
      </Section>
    </>
  );
}
