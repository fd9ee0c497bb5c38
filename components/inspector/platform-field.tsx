'use client';
import { useEditorValue } from '@/components/builder/editor-context';
import { Combobox } from '@/components/ui/combobox';
import type { Channel } from '@/lib/journey/channel';
import { CHANNEL_FORMATS } from '@/lib/journey/channel-format';
import { PartField } from './part-field';
import { sameList } from './same-list';
import { LINE_LIMIT } from './text-field';

type Props = { /** None: of several channels. */ channel: Channel | undefined; mixed?: boolean; value: string | undefined; onChange: (value: string | undefined) => void };

/** By what it goes out: where posts and ads stand, or the tool that sends. It decides what fits, and how it looks. */
export function PlatformField({ channel, value = '', mixed = false, onChange }: Props) {
  const used = useEditorValue(({ journey }) => journey.states.flatMap(({ touchpoints }) => touchpoints.flatMap((each) => (each.channel === channel && each.platform ? [each.platform] : []))), sameList);
  const places = CHANNEL_FORMATS.filter((format) => format.channel === channel && format.platform).map(({ name }) => name);
  const suggestions = [...new Set([...places, ...used])].filter((name) => name !== value).map((name) => ({ value: name }));
  return (
    <PartField label="Platform" path="platform">
      <Combobox value={value} suggestions={suggestions} maxLength={LINE_LIMIT} placeholder={mixed ? 'Mixed' : (places[0] ?? 'Customer.io, Twilio…')} onValueChange={(text) => onChange(text.trim() ? text : undefined)} />
    </PartField>
  );
}
