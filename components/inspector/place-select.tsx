'use client';
import { CircleStop } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useEditor, useEditorValue } from '@/components/builder/editor-context';
import { Select, type SelectOption } from '@/components/ui/select';
import { StageDot } from '@/components/ui/stage-dot';
import { nameOf } from '@/lib/journey/graph';
import { OUTCOME_KIND_NAMES } from '@/lib/journey/outcome';
import { PartField } from './part-field';
import { sameList } from './same-list';

type Props = {
  label: ReactNode;
  path?: string | undefined;
  value: string | undefined;
  /** Which places can be chosen. */
  among?: 'all' | 'states' | 'outcomes';
  /** A state, or several, that cannot be chosen. */
  except?: string | readonly string[] | undefined;
  /** Whether several parts are edited that lead to different places. */
  mixed?: boolean;
  hint?: ReactNode;
} & ({ clearLabel: string; onChange: (id: string | undefined) => void } | { clearLabel?: undefined; onChange: (id: string) => void });

/** A state or an outcome. One that is gone from the journey still shows, by its id. */
export function PlaceSelect(props: Props) {
  const { label, path, value, among = 'all', except, mixed = false, hint } = props;
  const isOut = (id: string) => id === except || Boolean(except?.includes(id));
  const states = useEditorValue(({ journey }) => (among === 'outcomes' ? [] : journey.states.flatMap(({ id, name, stage }) => (isOut(id) ? [] : [{ id, name, stage }]))), sameList);
  const outcomes = useEditorValue(({ journey }) => (among === 'states' ? [] : journey.outcomes.map(({ id, name, kind }) => ({ id, name, kind }))), sameList);
  const chosen = useEditor(({ journey }) => value !== undefined && nameOf(journey, value));
  const options = useMemo(() => {
    const arrow = among === 'states' ? '' : '→ ';
    const places: SelectOption<string>[] = [];
    for (const { id, name, stage } of states) places.push({ value: id, label: arrow + (name || id), icon: <StageDot stage={stage} decorative /> });
    for (const { id, name, kind } of outcomes) places.push({ value: id, label: arrow + (name || id), icon: <CircleStop aria-hidden />, hint: name === OUTCOME_KIND_NAMES[kind] ? 'Outcome' : OUTCOME_KIND_NAMES[kind] });
    if (value !== undefined && !places.some((place) => place.value === value)) places.push({ value, label: chosen || value, hint: 'Chosen now' });
    return places;
  }, [states, outcomes, among, value, chosen]);
  return (
    <PartField label={label} path={path} hint={hint}>
      {props.clearLabel === undefined ? (
        <Select value={value} mixed={mixed} options={options} onValueChange={props.onChange} />
      ) : (
        <Select value={value} mixed={mixed} options={options} clearLabel={props.clearLabel} onValueChange={props.onChange} />
      )}
    </PartField>
  );
}
