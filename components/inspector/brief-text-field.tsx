'use client';
import type { Channel } from '@/lib/journey/channel';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { BriefField } from './brief-shape';
import { listVariable } from './list-variable';
import { MessageTextField } from './message-text-field';
import { putInto } from './put';
import type { Edit } from './use-edit';
import { useTouchpoint } from './use-touchpoint';

type Props = { id: string; field: BriefField; channel: Channel; platform: string | undefined; edit: Edit<Touchpoint> };

/** One text of a brief. */
export function BriefTextField({ id, field: { key, name, label, placeholder, hint, rows, isRead }, channel, platform, edit }: Props) {
  const value = useTouchpoint(id, ({ brief }) => brief?.[key]);
  return (
    <MessageTextField
      label={label}
      path={`brief.${key}`}
      text={key}
      sender={{ channel, ...(platform !== undefined && { platform }) }}
      value={value}
      rows={rows}
      placeholder={placeholder}
      hint={hint}
      variablesInto={isRead ? label : undefined}
      onChange={(text) => edit(name, (part) => putInto(part, 'brief', key, text))}
      onVariable={(variable) => edit(name, (part) => listVariable(part, variable))}
    />
  );
}
