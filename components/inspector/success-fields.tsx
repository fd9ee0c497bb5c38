'use client';
import { useEditorStore } from '@/components/builder/editor-context';
import { Select } from '@/components/ui/select';
import { SIGNALS } from '@/lib/journey/criterion';
import { OptionalDuration } from './duration-input';
import { PartField } from './part-field';
import { putInto } from './put';
import { RateField } from './rate-field';
import { SIGNAL_NAMES } from './signal-names';
import type { TouchpointProps } from './touchpoint-props';
import { useTouchpoint } from './use-touchpoint';

const SIGNAL_OPTIONS = SIGNALS.map((value) => ({ value, label: SIGNAL_NAMES[value] }));

/** The sign that it worked, how long it counts, and how many are expected to give it. */
export function SuccessFields({ id, edit }: TouchpointProps) {
  const success = useTouchpoint(id, (touchpoint) => touchpoint.success);
  const channel = useTouchpoint(id, (touchpoint) => touchpoint.channel);
  const store = useEditorStore();
  return (
    <>
      <div className="grid grid-cols-2 items-start gap-2">
        <PartField label="Signal" path="success.signal">
          <Select value={success?.signal} options={SIGNAL_OPTIONS} clearLabel="Not decided" onValueChange={(signal) => edit('signal', (part) => putInto(part, 'success', 'signal', signal))} />
        </PartField>
        <OptionalDuration label="Counts within" path="success.within" value={success?.within} placeholder="2 days" onChange={(within) => edit('success within', (part) => putInto(part, 'success', 'within', within))} />
      </div>
      <RateField
        label="Expected rate"
        path="success.expectedRate"
        value={success?.expectedRate}
        channel={channel}
        hint="Of those it is sent to."
        onChange={(rate) => edit('expected rate', (part) => putInto(part, 'success', 'expectedRate', rate))}
        onSettle={() => store.getState().breakMerge()}
      />
    </>
  );
}
