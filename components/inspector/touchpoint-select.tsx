'use client';
import { useMemo, type ReactNode } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { Select, type SelectOption } from '@/components/ui/select';
import { PartField } from './part-field';

type Props = {
  label: ReactNode;
  path?: string | undefined;
  value: string | undefined;
  onChange: (id: string) => void;
  /** Only those of this state. */
  inState?: string | undefined;
  /** A touchpoint that cannot be chosen. */
  except?: string | undefined;
};

/** A touchpoint of the journey. One that is gone still shows, by its id. */
export function TouchpointSelect({ label, path, value, onChange, inState, except }: Props) {
  const states = useEditor((editor) => editor.journey.states);
  const options = useMemo(() => {
    const among: SelectOption<string>[] = [];
    for (const state of states) {
      if (inState !== undefined && state.id !== inState) continue;
      for (const { id, name, channel } of state.touchpoints) {
        if (id !== except) among.push({ value: id, label: name || id, icon: <ChannelIcon channel={channel} decorative />, ...(inState === undefined && { hint: state.name }) });
      }
    }
    if (value !== undefined && !among.some((option) => option.value === value)) among.push({ value, label: nameIn(states, value) ?? value, hint: 'Chosen now' });
    return among;
  }, [states, inState, except, value]);
  return (
    <PartField label={label} path={path}>
      <Select value={value} options={options} onValueChange={onChange} />
    </PartField>
  );
}

function nameIn(states: readonly { touchpoints: readonly { id: string; name: string }[] }[], id: string): string | undefined {
  return states.flatMap((state) => state.touchpoints).find((touchpoint) => touchpoint.id === id)?.name;
}
