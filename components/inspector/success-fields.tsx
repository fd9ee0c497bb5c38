'use client';
import { useEditorStore } from '@/components/builder/editor-context';
import { Select } from '@/components/ui/select';
import { SIGNALS } from '@/lib/journey/criterion';
import { findTouchpoint } from '@/lib/journey/graph';
import { OptionalDuration } from './duration-input';
import { PartField } from './part-field';
import { putInto } from './put';
import { RateField } from './rate-field';
import { SIGNAL_NAMES } from './signal-names';
import type { TouchpointProps } from './touchpoint-props';
import { useTouchpoint } from './use-touchpoint';
import { Watch } from './watch';

const SIGNAL_OPTIONS = SIGNALS.map((value) => ({ value, label: SIGNAL_NAMES[value] }));

/** The sign that it worked, how long it counts, and how many are expected to give it. */
export function SuccessFields({ id, edit }: TouchpointProps) {
  return (
    <>
      <Watch value={(journey) => findTouchpoint(journey, id)?.touchpoint.success?.signal}>
        {(signal) => (
          <PartField label="Signal" path="success.signal">
            <Select value={signal} options={SIGNAL_OPTIONS} clearLabel="Not decided" onValueChange={(next) => edit('signal', (part) => putInto(part, 'success', 'signal', next))} />
          </PartField>
        )}
      </Watch>
      <Watch value={(journey) => findTouchpoint(journey, id)?.touchpoint.success?.within}>
        {(within) => <OptionalDuration label="Counts within" path="success.within" value={within} placeholder="2 days" onChange={(next) => edit('how long it counts', (part) => putInto(part, 'success', 'within', next))} />}
      </Watch>
      <ExpectedRate id={id} edit={edit} />
    </>
  );
}

function ExpectedRate({ id, edit }: Omit<TouchpointProps, 'stateId'>) {
  const rate = useTouchpoint(id, ({ success }) => success?.expectedRate);
  const channel = useTouchpoint(id, (touchpoint) => touchpoint.channel);
  const store = useEditorStore();
  return (
    <RateField
      label="Expected rate"
      path="success.expectedRate"
      value={rate}
      channel={channel}
      hint="Of those it is sent to."
      onChange={(next) => edit('expected rate', (part) => putInto(part, 'success', 'expectedRate', next))}
      onSettle={() => store.getState().breakMerge()}
    />
  );
}
