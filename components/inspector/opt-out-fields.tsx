'use client';
import { focusField } from '@/components/problems/focus-field';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { MECHANISM_NAMES, mechanismsFor } from './opt-out-mechanisms';
import { ChoiceField, PartField } from './part-field';
import { put } from './put';
import type { TouchpointProps } from './touchpoint-props';
import { useTouchpoint } from './use-touchpoint';

export const LEAVES = [
  { value: 'channel', label: 'This channel' },
  { value: 'journey', label: 'The whole journey' },
] as const;

/** How customers say no to it, and what they leave by doing so. */
export function OptOutFields({ id, edit }: TouchpointProps) {
  const channel = useTouchpoint(id, (touchpoint) => touchpoint.channel) ?? 'other';
  const optOut = useTouchpoint(id, (touchpoint) => touchpoint.optOut);
  const mechanisms = mechanismsFor(channel);
  const suggested = mechanisms.find(({ fits }) => fits)?.mechanism;
  const options = mechanisms.map(({ mechanism, fits }) => ({ value: mechanism, label: MECHANISM_NAMES[mechanism], ...(fits && { hint: `Fits ${CHANNEL_NAMES[channel]}` }) }));
  const set = (mechanism: (typeof options)[number]['value'] | undefined) =>
    edit('opt-out', (part) => put(part, 'optOut', mechanism && { mechanism, leaves: optOut?.leaves ?? 'channel' }));
  return (
    <>
      <PartField label="Opt-out" path="optOut">
        <Select value={optOut?.mechanism} options={options} clearLabel="None yet" onValueChange={set} />
      </PartField>
      {suggested && optOut?.mechanism !== suggested && (!optOut || !mechanisms.some(({ mechanism, fits }) => fits && mechanism === optOut.mechanism)) && (
        <Button
          size="sm"
          className="self-start"
          onClick={() => {
            set(suggested);
            focusField('optOut');
          }}
        >
          Use “{MECHANISM_NAMES[suggested]}”
        </Button>
      )}
      {optOut && (
        <ChoiceField label="They leave" path="optOut.leaves" value={optOut.leaves} options={LEAVES} onChange={(leaves) => edit('opt-out', (part) => put(part, 'optOut', { ...optOut, leaves }))} />
      )}
    </>
  );
}
