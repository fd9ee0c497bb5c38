'use client';
import { useEditor } from '@/components/builder/editor-context';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { Progress } from '@/components/ui/progress';
import { Select } from '@/components/ui/select';
import { Channel, CHANNEL_NAMES } from '@/lib/journey/channel';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { BriefFields } from './brief-fields';
import { answered, countAnswered } from './elements';
import { FailureFields } from './failure-fields';
import { FormHeader, PartLink } from './form-header';
import { OptOutFields } from './opt-out-fields';
import { PartField } from './part-field';
import { Section } from './section';
import { SuccessFields } from './success-fields';
import { TextField } from './text-field';
import { TimingFields } from './timing-fields';
import { TouchpointMore } from './touchpoint-more';
import type { TouchpointProps } from './touchpoint-props';
import { useEditTouchpoint } from './use-edit';

const CHANNELS = Channel.options.map((value) => ({ value, label: CHANNEL_NAMES[value], icon: <ChannelIcon channel={value} decorative /> }));

/** One message, asked for in plain questions. */
export function TouchpointForm({ touchpoint, state }: { touchpoint: Touchpoint; state: State }) {
  const { id } = touchpoint;
  const edit = useEditTouchpoint(id);
  const props: TouchpointProps = { touchpoint, state, edit };
  const done = answered(touchpoint);
  const count = countAnswered(touchpoint);
  const currency = useEditor((editor) => editor.journey.economics.currency);
  const note = (settled: boolean) => (settled ? undefined : 'Not answered');
  return (
    <>
      <FormHeader kind="Touchpoint" icon={<ChannelIcon channel={touchpoint.channel} decorative />} title={touchpoint.name || 'Touchpoint without a name'} removes={{ kind: 'touchpoint', id }}>
        <PartLink part={{ kind: 'state', id: state.id }}>In {state.name || 'a state without a name'}</PartLink>
        <div className="flex flex-col gap-1.5">
          <span className="text-12 text-muted">{count} of 5 answered</span>
          <Progress value={count / 5} label="Questions answered" />
        </div>
      </FormHeader>
      <Section id="touchpoint.channel" title="Where does it reach them?">
        <TextField label="Name" path="name" value={touchpoint.name} onChange={(name) => edit('name', (part) => void (part.name = name ?? ''))} />
        <PartField label="Channel" path="channel">
          <Select value={touchpoint.channel} options={CHANNELS} onValueChange={(channel) => edit('channel', (part) => void (part.channel = channel))} />
        </PartField>
      </Section>
      <Section id="touchpoint.brief" title="What does it say?" path="brief" note={note(done.brief)}>
        <BriefFields {...props} />
      </Section>
      <Section id="touchpoint.timing" title="When does it go out?" note={note(done.timing)}>
        <TimingFields {...props} />
      </Section>
      <Section id="touchpoint.success" title="How do you know it worked?" path="success" note={note(done.success)}>
        <SuccessFields {...props} />
      </Section>
      <Section id="touchpoint.failure" title="What if they don’t react?" note={note(done.failure)}>
        <FailureFields {...props} />
      </Section>
      <Section id="touchpoint.opt-out" title="How can they say no?" note={note(touchpoint.optOut !== undefined)}>
        <OptOutFields {...props} />
      </Section>
      <TouchpointMore {...props} currency={currency} />
    </>
  );
}
