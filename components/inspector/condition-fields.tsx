'use client';
import { Plus, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { SIGNALS } from '@/lib/journey/criterion';
import { AttributeFields } from './attribute-fields';
import type { Leaf } from './criterion-shape';
import { OptionalDuration } from './duration-input';
import { EngagementFields } from './engagement-fields';
import { focusAdded } from './focus-added';
import { suggest } from './known-names';
import { PartField, PartialLabel } from './part-field';
import { put, withItem } from './put';
import { SIGNAL_NAMES } from './signal-names';
import { LINE_LIMIT } from './text-field';
import { TouchpointSelect } from './touchpoint-select';
import { useKnownNames } from './use-known-names';
import { WholeNumber } from './whole-number';

type Props<Condition extends Leaf = Leaf> = { name: string; condition: Condition; onChange: (condition: Leaf) => void };

/** The fields of one condition. */
export function ConditionFields({ condition, ...rest }: Props) {
  switch (condition.kind) {
    case 'event':
      return <EventFields condition={condition} {...rest} />;
    case 'attribute':
      return <AttributeFields condition={condition} {...rest} />;
    case 'segment':
      return <SegmentFields condition={condition} {...rest} />;
    case 'signal':
      return <SignalFields condition={condition} {...rest} />;
    case 'engagement':
      return <EngagementFields condition={condition} {...rest} />;
  }
}

function changed<Condition extends Leaf, Key extends keyof Condition>(condition: Condition, key: Key, value: Condition[Key] | undefined): Condition {
  const next = { ...condition };
  put(next, key, value);
  return next;
}

function EventFields({ name, condition, onChange }: Props<Extract<Leaf, { kind: 'event' }>>) {
  const known = useKnownNames('events');
  const [asked, setAsked] = useState(false);
  const where = condition.where ?? [];
  const detailed = asked || condition.count !== undefined || condition.within !== undefined || where.length > 0;
  const setWhere = (next: typeof where) => onChange(changed(condition, 'where', next.length ? next : undefined));
  return (
    <>
      <PartField label={<PartialLabel of={name}>event</PartialLabel>} hideLabel>
        <Combobox
          mono
          value={condition.name}
          suggestions={suggest(known, condition.name)}
          maxLength={LINE_LIMIT}
          placeholder="Event, such as signed_up"
          onValueChange={(next) => onChange({ ...condition, name: next })}
        />
      </PartField>
      {detailed ? (
        <>
          <div className="grid grid-cols-2 items-start gap-2">
            <PartField label={<PartialLabel of={name}>at least, times</PartialLabel>}>
              <WholeNumber value={condition.count} min={1} max={1_000_000} placeholder="1" onValueChange={(count) => onChange(changed(condition, 'count', count))} />
            </PartField>
            <OptionalDuration label={<PartialLabel of={name}>within the last</PartialLabel>} value={condition.within} placeholder="Any time" onChange={(within) => onChange(changed(condition, 'within', within))} />
          </div>
          {where.map((detail, i) => (
            // A detail is its place in the list: it has no other identity.
            <div key={`${i} of ${where.length}`} className="flex items-start gap-1 border-l-2 border-line pl-2">
              <div className="min-w-0 flex-1">
                <AttributeFields name={`${name} detail ${i + 1}`} condition={detail} onChange={(next) => setWhere(withItem(where, i, next))} />
              </div>
              <IconButton size="sm" label={`Remove detail ${i + 1}`} icon={<X />} onClick={() => setWhere(withItem(where, i, undefined))} />
            </div>
          ))}
          <Button
            variant="ghost"
            size="sm"
            icon={<Plus />}
            className="self-start"
            disabled={where.length >= 50}
            onClick={(event) => {
              setWhere([...where, { path: '', op: 'is' }]);
              focusAdded(event);
            }}
          >
            Add event detail
          </Button>
        </>
      ) : (
        condition.name && (
          <Button variant="ghost" size="sm" className="-ml-1 self-start" onClick={() => setAsked(true)}>
            How often, how recently…
          </Button>
        )
      )}
    </>
  );
}

function SegmentFields({ name, condition, onChange }: Props<Extract<Leaf, { kind: 'segment' }>>) {
  const known = useKnownNames('audiences');
  return (
    <PartField label={<PartialLabel of={name}>audience</PartialLabel>} hideLabel>
      <Combobox mono value={condition.id} suggestions={suggest(known, condition.id)} maxLength={LINE_LIMIT} placeholder="Name of the audience" onValueChange={(id) => onChange({ ...condition, id })} />
    </PartField>
  );
}

function SignalFields({ name, condition, onChange }: Props<Extract<Leaf, { kind: 'signal' }>>) {
  const signals = useMemo(() => SIGNALS.map((value) => ({ value, label: SIGNAL_NAMES[value] })), []);
  return (
    <>
      <TouchpointSelect label={<PartialLabel of={name}>touchpoint</PartialLabel>} value={condition.touchpoint} onChange={(touchpoint) => onChange({ ...condition, touchpoint })} />
      <div className="grid grid-cols-2 items-start gap-2">
        <PartField label={<PartialLabel of={name}>signal</PartialLabel>}>
          <Select value={condition.signal} options={signals} onValueChange={(signal) => onChange({ ...condition, signal })} />
        </PartField>
        <OptionalDuration label={<PartialLabel of={name}>within</PartialLabel>} value={condition.within} placeholder="Any time" onChange={(within) => onChange(changed(condition, 'within', within))} />
      </div>
    </>
  );
}
