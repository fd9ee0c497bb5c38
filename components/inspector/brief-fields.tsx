'use client';
import { useMemo } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { Select } from '@/components/ui/select';
import type { Channel } from '@/lib/journey/channel';
import { nameOf, transitionsFrom } from '@/lib/journey/graph';
import type { Brief } from '@/lib/journey/touchpoint';
import { PartField } from './part-field';
import { putInto } from './put';
import { BODY_LIMIT, TextField } from './text-field';
import type { TouchpointProps } from './touchpoint-props';

/** Formats that people ask for on each channel, as an example. */
const FORMAT_EXAMPLES: Record<Channel, string> = {
  email: 'Plain-text letter',
  sms: 'One segment with a link',
  whatsapp: 'Template with two buttons',
  push: 'Title and one line',
  'in-app': 'Banner',
  ad: 'Single image',
  social: 'Carousel',
  sales: 'Call',
  other: 'Postcard',
};

/** What the message says and asks for. */
export function BriefFields({ touchpoint, state, edit }: TouchpointProps) {
  const { channel, brief } = touchpoint;
  const journey = useEditor((editor) => editor.journey);
  const transitions = useMemo(() => {
    const options = transitionsFrom(journey, state.id).map(({ id, to }) => ({ value: id, label: `→ ${nameOf(journey, to)}` }));
    const { leadsTo } = brief ?? {};
    return leadsTo === undefined || options.some(({ value }) => value === leadsTo) ? options : [...options, { value: leadsTo, label: leadsTo }];
  }, [journey, state.id, brief]);
  const set = <Key extends keyof Brief>(key: Key, field: string) => (value: Brief[Key] | undefined) => edit(field, (part) => putInto(part, 'brief', key, value));
  return (
    <>
      <TextField label="Key message" path="brief.keyMessage" rows={2} value={brief?.keyMessage} placeholder="The one thing it should say" onChange={set('keyMessage', 'key message')} />
      <TextField label="Call to action" path="brief.cta" value={brief?.cta} placeholder="Start your trial" onChange={set('cta', 'call to action')} />
      {(channel === 'email' || channel === 'push' || brief?.subject !== undefined) && (
        <TextField label={channel === 'push' ? 'Title' : 'Subject'} path="brief.subject" value={brief?.subject} onChange={set('subject', 'subject')} />
      )}
      <TextField label="Angle" path="brief.angle" rows={1} value={brief?.angle} placeholder="What it adds that the others don’t say" onChange={set('angle', 'angle')} />
      <TextField label="Body" path="brief.body" rows={3} limit={BODY_LIMIT} value={brief?.body} onChange={set('body', 'body')} />
      <TextField label="Format" path="brief.format" value={brief?.format} placeholder={FORMAT_EXAMPLES[channel]} onChange={set('format', 'format')} />
      <PartField label="Meant to lead to" path="brief.leadsTo" hint={transitions.length ? undefined : 'This state has no transitions yet.'}>
        <Select value={brief?.leadsTo} options={transitions} clearLabel="No transition" onValueChange={set('leadsTo', 'leads to')} />
      </PartField>
    </>
  );
}
