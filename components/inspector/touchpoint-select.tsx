'use client';
import { useMemo, type ReactNode } from 'react';
import { useEditorValue } from '@/components/builder/editor-context';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { Select, type SelectOption } from '@/components/ui/select';
import { PartField } from './part-field';
import { sameList } from './same-list';

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
  const touchpoints = useEditorValue(({ journey }) => journey.states.flatMap((state) => state.touchpoints.map(({ id, name, channel }) => ({ id, name, channel, stateId: state.id, stateName: state.name }))), sameList);
  const options = useMemo(() => {
    const among = touchpoints
      .filter(({ id, stateId }) => id !== except && (inState === undefined || stateId === inState))
      .map(({ id, name, channel, stateName }): SelectOption<string> => ({ value: id, label: name || id, icon: <ChannelIcon channel={channel} decorative />, ...(inState === undefined && { hint: stateName }) }));
    if (value !== undefined && !among.some((option) => option.value === value)) among.push({ value, label: touchpoints.find(({ id }) => id === value)?.name ?? value, hint: 'Chosen now' });
    return among;
  }, [touchpoints, inState, except, value]);
  return (
    <PartField label={label} path={path}>
      <Select value={value} options={options} onValueChange={onChange} />
    </PartField>
  );
}
