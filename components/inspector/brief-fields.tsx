'use client';
import { useEditorValue } from '@/components/builder/editor-context';
import { Select } from '@/components/ui/select';
import { nameOf, transitionsFrom } from '@/lib/journey/graph';
import { BriefTextField } from './brief-text-field';
import { briefFieldsOf } from './brief-shape';
import { PartField } from './part-field';
import { putInto } from './put';
import { sameList } from './same-list';
import type { TouchpointProps } from './touchpoint-props';
import { useTouchpoint } from './use-touchpoint';

/** What the message says and asks for, by what its channel has. */
export function BriefFields({ id, stateId, edit }: TouchpointProps) {
  const channel = useTouchpoint(id, (touchpoint) => touchpoint.channel) ?? 'other';
  const platform = useTouchpoint(id, (touchpoint) => touchpoint.platform);
  const hasSubject = useTouchpoint(id, ({ brief }) => brief?.subject !== undefined) ?? false;
  const hasPreheader = useTouchpoint(id, ({ brief }) => brief?.preheader !== undefined) ?? false;
  const fields = briefFieldsOf(channel, { subject: hasSubject, preheader: hasPreheader });
  return (
    <>
      {fields.map((field) => (
        <BriefTextField key={field.key} id={id} field={field} channel={channel} platform={platform} edit={edit} />
      ))}
      <LeadsToField id={id} stateId={stateId} edit={edit} />
    </>
  );
}

function LeadsToField({ id, stateId, edit }: TouchpointProps) {
  const leadsTo = useTouchpoint(id, ({ brief }) => brief?.leadsTo);
  const ways = useEditorValue(({ journey }) => transitionsFrom(journey, stateId).map((way) => ({ value: way.id, label: `→ ${nameOf(journey, way.to)}` })), sameList);
  const options = leadsTo === undefined || ways.some(({ value }) => value === leadsTo) ? ways : [...ways, { value: leadsTo, label: leadsTo }];
  return (
    <PartField label="Meant to lead to" path="brief.leadsTo" hint={options.length ? undefined : 'This state has no transitions yet.'}>
      <Select value={leadsTo} options={options} clearLabel="No transition" onValueChange={(way) => edit('what it leads to', (part) => putInto(part, 'brief', 'leadsTo', way))} />
    </PartField>
  );
}
