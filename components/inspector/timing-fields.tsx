'use client';
import { useEditor, useEditorValue } from '@/components/builder/editor-context';
import { Combobox } from '@/components/ui/combobox';
import { Select } from '@/components/ui/select';
import { findState } from '@/lib/journey/graph';
import type { Timing } from '@/lib/journey/touchpoint';
import { RequiredDuration } from './duration-input';
import { knownNames, suggest } from './known-names';
import { ChoiceField, PartField } from './part-field';
import { put } from './put';
import { sameList } from './same-list';
import { SendWindowFields } from './send-window-fields';
import { LINE_LIMIT } from './text-field';
import type { TouchpointProps } from './touchpoint-props';
import { TouchpointSelect } from './touchpoint-select';
import { useTouchpoint } from './use-touchpoint';

const CONDITIONS = [
  { value: 'engaged', label: 'If they engaged' },
  { value: 'not-engaged', label: 'If not' },
  { value: 'always', label: 'Always' },
] as const;

/** What makes it go out, how long after, and in which hours. */
export function TimingFields({ id, stateId, edit }: TouchpointProps) {
  const timing = useTouchpoint(id, (touchpoint) => touchpoint.timing);
  const events = useEditorValue((editor) => knownNames(editor.journey).events, sameList);
  const before = useEditor(({ journey }) => {
    const touchpoints = findState(journey, stateId)?.touchpoints ?? [];
    return (touchpoints[touchpoints.findIndex((each) => each.id === id) - 1] ?? touchpoints.find((each) => each.id !== id))?.id;
  });
  const set = (next: Timing | undefined) => edit('timing', (part) => put(part, 'timing', next));
  const kinds = [
    { value: 'entry', label: 'On entering the state' },
    { value: 'after', label: 'After another touchpoint', disabled: !before, ...(!before && { hint: 'Add another touchpoint first' }) },
    { value: 'event', label: 'When something happens' },
  ] as const;

  const choose = (kind: Timing['kind'] | undefined) => {
    const shared = { delay: timing?.delay ?? 'PT0S', ...(timing?.window && { window: timing.window }) };
    if (!kind) set(undefined);
    else if (kind === 'entry') set({ kind, ...shared });
    else if (kind === 'event') set({ kind, event: '', ...shared });
    else if (before) set({ kind, touchpoint: before, if: 'always', ...shared });
  };

  return (
    <>
      <PartField label="Goes out" path="timing">
        <Select<Timing['kind']> value={timing?.kind} options={kinds} clearLabel="Not decided" onValueChange={choose} />
      </PartField>
      {timing?.kind === 'after' && (
        <>
          <TouchpointSelect label="After touchpoint" path="timing.touchpoint" value={timing.touchpoint} inState={stateId} except={id} onChange={(other) => set({ ...timing, touchpoint: other })} />
          <ChoiceField label="Condition" path="timing.if" value={timing.if} options={CONDITIONS} onChange={(condition) => set({ ...timing, if: condition })} />
        </>
      )}
      {timing?.kind === 'event' && (
        <PartField label="Event" path="timing.event">
          <Combobox mono value={timing.event} suggestions={suggest(events, timing.event)} maxLength={LINE_LIMIT} placeholder="cart_left" onValueChange={(event) => set({ ...timing, event })} />
        </PartField>
      )}
      {timing && (
        <>
          <RequiredDuration label="Delay" path="timing.delay" value={timing.delay} placeholder="at once" onChange={(delay) => set({ ...timing, delay })} />
          <SendWindowFields
            value={timing.window}
            onChange={(window) => {
              const next = { ...timing };
              put(next, 'window', window);
              set(next);
            }}
          />
        </>
      )}
    </>
  );
}
