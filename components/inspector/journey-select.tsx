'use client';
import type { ReactNode } from 'react';
import { useOtherJourneys } from '@/components/builder/journeys-context';
import { Select } from '@/components/ui/select';
import { PartField } from './part-field';

type Props = { label: ReactNode; path?: string | undefined; value: string | undefined; onChange: (id: string | undefined) => void };

/** Another journey of the brand. One that is chosen and archived, or not there, still shows. */
export function JourneySelect({ label, path, value, onChange }: Props) {
  const journeys = useOtherJourneys();
  const chosen = value?.trim() || undefined;
  const options = journeys.flatMap(({ id, name, archived }) => (archived && id !== chosen ? [] : [{ value: id, label: name || 'Untitled journey', ...(archived && { hint: 'Archived' }) }]));
  if (chosen !== undefined && !options.some((option) => option.value === chosen)) options.push({ value: chosen, label: 'A journey that is not there', hint: chosen.slice(0, 60) });
  return (
    <PartField label={label} path={path}>
      <Select value={chosen} options={options} clearLabel="No journey yet" onValueChange={onChange} />
    </PartField>
  );
}
