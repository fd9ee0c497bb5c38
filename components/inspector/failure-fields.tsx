'use client';
import { useEditor } from '@/components/builder/editor-context';
import { Select } from '@/components/ui/select';
import { findState } from '@/lib/journey/graph';
import type { FailurePath } from '@/lib/journey/touchpoint';
import { OptionalDuration } from './duration-input';
import { PartField } from './part-field';
import { PlaceSelect } from './place-select';
import { put } from './put';
import type { TouchpointProps } from './touchpoint-props';
import { TouchpointSelect } from './touchpoint-select';
import { useTouchpoint } from './use-touchpoint';

type Then = FailurePath['then'];

/** What happens to those who do not react, and when. */
export function FailureFields({ id, stateId, edit }: TouchpointProps) {
  const failure = useTouchpoint(id, (touchpoint) => touchpoint.failure);
  const then = failure?.then;
  const next = useEditor(({ journey }) => {
    const touchpoints = findState(journey, stateId)?.touchpoints ?? [];
    return (touchpoints[touchpoints.findIndex((each) => each.id === id) + 1] ?? touchpoints.find((each) => each.id !== id))?.id;
  });
  const place = useEditor(({ journey }) => findState(journey, stateId)?.timeout?.to ?? journey.states.find((each) => each.id !== stateId)?.id ?? journey.outcomes[0]?.id);
  const set = (value: FailurePath | undefined) => edit('failure path', (part) => put(part, 'failure', value));
  const setThen = (value: Then) => set({ ...failure, then: value });
  const kinds = [
    { value: 'wait', label: 'Wait for the state’s timeout' },
    { value: 'touchpoint', label: 'Send another touchpoint', disabled: !next, ...(!next && { hint: 'Add another touchpoint first' }) },
    { value: 'move', label: 'Move them elsewhere', disabled: place === undefined },
  ] as const;

  const choose = (kind: Then['kind'] | undefined) => {
    if (!kind) set(undefined);
    else if (kind === 'wait') setThen({ kind });
    else if (kind === 'touchpoint' && next) setThen({ kind, touchpoint: next });
    else if (kind === 'move' && place !== undefined) setThen({ kind, to: place });
  };

  return (
    <>
      <PartField label="Then" path="failure">
        <Select<Then['kind']> value={then?.kind} options={kinds} clearLabel="Not decided" onValueChange={choose} />
      </PartField>
      {then?.kind === 'touchpoint' && <TouchpointSelect label="Send" path="failure.then.touchpoint" value={then.touchpoint} inState={stateId} except={id} onChange={(other) => setThen({ ...then, touchpoint: other })} />}
      {then?.kind === 'move' && <PlaceSelect label="Move to" path="failure.then.to" value={then.to} except={stateId} onChange={(to) => setThen({ ...then, to })} />}
      {failure && (then?.kind !== 'wait' || failure.after !== undefined) && (
        <OptionalDuration
          label="If nothing after"
          path="failure.after"
          value={failure.after}
          placeholder="2 days"
          onChange={(after) => {
            const changed = { ...failure };
            put(changed, 'after', after);
            set(changed);
          }}
        />
      )}
    </>
  );
}
