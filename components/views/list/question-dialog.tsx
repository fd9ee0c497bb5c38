import { CircleStop } from 'lucide-react';
import { useId, useRef, useState, type FormEvent } from 'react';
import { OutcomeIcon } from '@/components/canvas/outcome-icon';
import { Button } from '@/components/ui/button';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Select, type SelectOption } from '@/components/ui/select';
import { StageDot } from '@/components/ui/stage-dot';
import type { Command } from '@/lib/editor/command';
import { addOutcome } from '@/lib/editor/commands/add-outcome';
import { addTouchpoint } from '@/lib/editor/commands/add-touchpoint';
import { connect } from '@/lib/editor/commands/connect';
import { setTimeoutPath } from '@/lib/editor/commands/set-timeout-path';
import { CHANNELS, CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { OUTCOME_KINDS, OUTCOME_KIND_NAMES, type OutcomeKind } from '@/lib/journey/outcome';
import type { Question } from './row-actions';

type Asked = { title: string; label: string; action: string; options: SelectOption<string>[]; make: (chosen: string) => Command };

function wording(journey: Journey, question: Question): Asked {
  switch (question.kind) {
    case 'touchpoint':
      return {
        title: `Add a touchpoint to ${nameOf(journey, question.stateId)}`,
        label: 'Channel',
        action: 'Add touchpoint',
        options: CHANNELS.map((value) => ({ value, label: CHANNEL_NAMES[value], icon: <ChannelIcon channel={value} decorative /> })),
        make: (channel) => addTouchpoint(journey, question.stateId, channel as Channel),
      };
    case 'connect':
      return { title: `Connect ${nameOf(journey, question.stateId)}`, label: 'To', action: 'Connect', options: places(journey), make: (to) => connect(journey, question.stateId, to) };
    case 'timeout':
      return {
        title: `Lead the timeout of ${nameOf(journey, question.stateId)}`,
        label: 'To',
        action: 'Lead there',
        options: places(journey).filter(({ value }) => value !== question.stateId),
        make: (to) => setTimeoutPath(journey, question.stateId, to),
      };
    case 'outcome':
      return {
        title: 'Add an outcome',
        label: 'Kind',
        action: 'Add outcome',
        options: OUTCOME_KINDS.map((value) => ({ value, label: OUTCOME_KIND_NAMES[value], icon: <OutcomeIcon kind={value} /> })),
        make: (kind) => addOutcome(journey, { kind: kind as OutcomeKind }),
      };
  }
}

function places({ states, outcomes }: Journey): SelectOption<string>[] {
  return [
    ...states.map(({ id, name, stage }) => ({ value: id, label: name || id, icon: <StageDot stage={stage} decorative /> })),
    ...outcomes.map(({ id, name, kind }) => ({ value: id, label: name || id, icon: <CircleStop aria-hidden />, hint: name === OUTCOME_KIND_NAMES[kind] ? 'Outcome' : OUTCOME_KIND_NAMES[kind] })),
  ];
}

type Props = { question: Question; journey: Journey; open: boolean; onClose: () => void; onDone: (command: Command) => void; landOn: () => HTMLElement | false | undefined };

/** Asks for the one thing an action needs: a place, a channel, a kind. */
export function QuestionDialog({ question, journey, open, onClose, onDone, landOn }: Props) {
  const { title, label, action, options, make } = wording(journey, question);
  const [chosen, setChosen] = useState(options[0]?.value);
  const form = useId();
  const field = useRef<HTMLElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined) return;
    onDone(make(chosen));
    onClose();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={title}
      size="sm"
      initialFocus={field}
      finalFocus={landOn}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={form} disabled={chosen === undefined}>
            {action}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={submit}
        ref={(element) => void (field.current = element?.querySelector<HTMLElement>('[role=combobox]') ?? null)}
      >
        <Field label={label}>
          <Select value={chosen} options={options} onValueChange={setChosen} />
        </Field>
      </form>
    </Dialog>
  );
}
