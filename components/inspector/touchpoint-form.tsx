'use client';
import { useEditor } from '@/components/builder/editor-context';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { Progress } from '@/components/ui/progress';
import { Select } from '@/components/ui/select';
import { CHANNELS, CHANNEL_NAMES } from '@/lib/journey/channel';
import { findTouchpoint, nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { BriefFields } from './brief-fields';
import { answered, countAnswered, type Element } from './elements';
import { FailureFields } from './failure-fields';
import { FormHeader, PartLink } from './form-header';
import { OptOutFields } from './opt-out-fields';
import { PartField } from './part-field';
import { PlatformField } from './platform-field';
import { PREVIEW, PreviewFields } from './preview-fields';
import { put } from './put';
import { Section } from './section';
import { SuccessFields } from './success-fields';
import { TextField } from './text-field';
import { TimingFields } from './timing-fields';
import { TouchpointMore } from './touchpoint-more';
import type { TouchpointProps } from './touchpoint-props';
import { useEditTouchpoint } from './use-edit';
import { useTouchpoint } from './use-touchpoint';
import { Watch } from './watch';

const CHANNEL_OPTIONS = CHANNELS.map((value) => ({ value, label: CHANNEL_NAMES[value], icon: <ChannelIcon channel={value} decorative /> }));

/** One message, asked for in plain questions. */
export function TouchpointForm({ id, stateId }: { id: string; stateId: string }) {
  const edit = useEditTouchpoint(id);
  const props: TouchpointProps = { id, stateId, edit };
  return (
    <>
      <TouchpointHeader id={id} stateId={stateId} />
      <Section id="touchpoint.channel" title="Where does it reach them?">
        <Identity {...props} />
      </Section>
      <Section id="touchpoint.brief" title="What does it say?" path="brief" note={<Unanswered id={id} element="brief" />}>
        <BriefFields {...props} />
      </Section>
      <Section id={PREVIEW} title="What will they see?" lazy navigates>
        <PreviewFields key={id} id={id} />
      </Section>
      <Section id="touchpoint.timing" title="When does it go out?" note={<Unanswered id={id} element="timing" />}>
        <TimingFields {...props} />
      </Section>
      <Section id="touchpoint.success" title="How do you know it worked?" path="success" note={<Unanswered id={id} element="success" />}>
        <SuccessFields {...props} />
      </Section>
      <Section id="touchpoint.failure" title="What if they don’t react?" note={<Unanswered id={id} element="failure" />}>
        <FailureFields {...props} />
      </Section>
      <Section id="touchpoint.opt-out" title="How can they say no?" note={<Unanswered id={id} element="optOut" />}>
        <OptOutFields {...props} />
      </Section>
      <TouchpointMore {...props} />
    </>
  );
}

function TouchpointHeader({ id, stateId }: Omit<TouchpointProps, 'edit'>) {
  const name = useTouchpoint(id, (touchpoint) => touchpoint.name);
  const channel = useTouchpoint(id, (touchpoint) => touchpoint.channel) ?? 'other';
  const stateName = useEditor(({ journey }) => nameOf(journey, stateId));
  const count = useTouchpoint(id, countAnswered) ?? 0;
  return (
    <FormHeader kind="Touchpoint" icon={<ChannelIcon channel={channel} decorative />} title={name || 'Touchpoint without a name'} removes={{ kind: 'touchpoint', id }}>
      <PartLink part={{ kind: 'state', id: stateId }}>In {stateName}</PartLink>
      <div className="flex flex-col gap-1.5">
        <span className="text-12 text-muted">{count} of 5 answered</span>
        <Progress value={count / 5} label="Questions answered" />
      </div>
    </FormHeader>
  );
}

/** What it is called, and by what it goes out. */
function Identity({ id, edit }: TouchpointProps) {
  const channel = useTouchpoint(id, (touchpoint) => touchpoint.channel) ?? 'other';
  const platform = useTouchpoint(id, (touchpoint) => touchpoint.platform);
  const named = (journey: Journey) => findTouchpoint(journey, id)?.touchpoint.name;
  return (
    <>
      <Watch value={named}>
        {(name) => <TextField label="Name" path="name" value={name} onChange={(text) => edit('name', (part) => void (part.name = text ?? ''))} />}
      </Watch>
      <PartField label="Channel" path="channel">
        <Select value={channel} options={CHANNEL_OPTIONS} onValueChange={(next) => edit('channel', (part) => void (part.channel = next))} />
      </PartField>
      <PlatformField channel={channel} value={platform} onChange={(text) => edit('platform', (part) => put(part, 'platform', text))} />
    </>
  );
}

/** Says so where a question is still open. */
function Unanswered({ id, element }: { id: string; element: Element | 'optOut' }) {
  const settled = useTouchpoint(id, (touchpoint) => (element === 'optOut' ? touchpoint.optOut !== undefined : answered(touchpoint)[element]));
  return settled ? null : 'Not answered';
}
