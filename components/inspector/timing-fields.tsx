'use client';
import { useEditor } from '@/components/builder/editor-context';
import { Combobox } from '@/components/ui/combobox';
import { Select } from '@/components/ui/select';
import { findState, findTouchpoint } from '@/lib/journey/graph';
import type { Timing, Touchpoint } from '@/lib/journey/touchpoint';
import { RequiredDuration } from './duration-input';
import { suggest } from './known-names';
import { ChoiceField, PartField } from './part-field';
import { put } from './put';
import { SendWindowFields } from './send-window-fields';
import { LINE_LIMIT } from './text-field';
import type { TouchpointProps } from './touchpoint-props';
import { TouchpointSelect } from './touchpoint-select';
import { useKnownNames } from './use-known-names';
import { useTouchpoint } from './use-touchpoint';
import { Watch } from './watch';

const CONDITIONS = [
  { value: 'engaged', label: 'If they engaged' },
  { value: 'not-engaged', label: 'If not' },
  { value: 'always', label: 'Always' },
] as const;

/** What makes it go out, how long after, and in which hours. */
export function TimingFields(props: TouchpointProps) {
  const { id, edit } = props;
  const kind = useTouchpoint(id, ({ timing }) => timing?.kind);
  /** Edits the timing there is. */
  const change = (recipe: (timing: Timing) => void) => edit('timing', ({ timing }) => timing && recipe(timing));
  return (
    <>
      <GoesOut {...props} />
      {kind === 'after' && <AfterFields {...props} />}
      {kind === 'event' && <EventField {...props} />}
      {kind && (
        <>
          <Watch value={(journey) => findTouchpoint(journey, id)?.touchpoint.timing?.delay}>
            {(delay) => <RequiredDuration label="Delay" path="timing.delay" value={delay} placeholder="at once" onChange={(next) => change((timing) => void (timing.delay = next))} />}
          </Watch>
          <Watch value={(journey) => findTouchpoint(journey, id)?.touchpoint.timing?.window}>
            {(window) => <SendWindowFields value={window} onChange={(next) => change((timing) => put(timing, 'window', next))} />}
          </Watch>
        </>
      )}
    </>
  );
}

function GoesOut({ id, stateId, edit }: TouchpointProps) {
  const kind = useTouchpoint(id, ({ timing }) => timing?.kind);
  const before = useEditor(({ journey }) => {
    const touchpoints = findState(journey, stateId)?.touchpoints ?? [];
    return (touchpoints[touchpoints.findIndex((each) => each.id === id) - 1] ?? touchpoints.find((each) => each.id !== id))?.id;
  });
  const kinds = [
    { value: 'entry', label: 'On entering the state' },
    { value: 'after', label: 'After another touchpoint', disabled: !before, ...(!before && { hint: 'Add another touchpoint first' }) },
    { value: 'event', label: 'When something happens' },
  ] as const;
  const choose = (next: Timing['kind'] | undefined) =>
    edit('timing', (part) => {
      const shared = { delay: part.timing?.delay ?? 'PT0S', ...(part.timing?.window && { window: part.timing.window }) };
      if (!next) put(part, 'timing', undefined);
      else if (next === 'entry') part.timing = { kind: next, ...shared };
      else if (next === 'event') part.timing = { kind: next, event: '', ...shared };
      else if (before) part.timing = { kind: next, touchpoint: before, if: 'always', ...shared };
    });
  return (
    <PartField label="Goes out" path="timing">
      <Select<Timing['kind']> value={kind} options={kinds} clearLabel="Not decided" onValueChange={choose} />
    </PartField>
  );
}

type After = Extract<Timing, { kind: 'after' }>;

function AfterFields({ id, stateId, edit }: TouchpointProps) {
  const after = <Value,>(read: (timing: After) => Value) => (touchpoint: Touchpoint) => (touchpoint.timing?.kind === 'after' ? read(touchpoint.timing) : undefined);
  const other = useTouchpoint(id, after((timing) => timing.touchpoint));
  const condition = useTouchpoint(id, after((timing) => timing.if));
  const change = (next: Partial<Pick<After, 'touchpoint' | 'if'>>) => edit('timing', ({ timing }) => void (timing?.kind === 'after' && Object.assign(timing, next)));
  return (
    <>
      <TouchpointSelect label="After touchpoint" path="timing.touchpoint" value={other} inState={stateId} except={id} onChange={(touchpoint) => change({ touchpoint })} />
      <ChoiceField label="Condition" path="timing.if" value={condition} options={CONDITIONS} onChange={(next) => change({ if: next })} />
    </>
  );
}

function EventField({ id, edit }: TouchpointProps) {
  const events = useKnownNames('events');
  const event = useTouchpoint(id, ({ timing }) => (timing?.kind === 'event' ? timing.event : undefined)) ?? '';
  return (
    <PartField label="Event" path="timing.event">
      <Combobox mono value={event} suggestions={suggest(events, event)} maxLength={LINE_LIMIT} placeholder="cart_left" onValueChange={(next) => edit('timing', ({ timing }) => void (timing?.kind === 'event' && (timing.event = next)))} />
    </PartField>
  );
}
