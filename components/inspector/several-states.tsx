'use client';
import { Select } from '@/components/ui/select';
import { StageDot } from '@/components/ui/stage-dot';
import { STAGES, STAGE_NAMES } from '@/lib/journey/state';
import { OptionalDuration } from './duration-input';
import { PartField } from './part-field';
import { PlaceSelect } from './place-select';
import { put, putInto } from './put';
import { useSeveral } from './use-several';

const STAGE_OPTIONS = STAGES.map((value) => ({ value, label: STAGE_NAMES[value], icon: <StageDot stage={value} decorative /> }));

/** What several states have in common: stage and timeout. */
export function SeveralStates({ ids }: { ids: readonly string[] }) {
  const { useShared, edit } = useSeveral('state', ids);
  const stage = useShared((state) => state.stage);
  const after = useShared((state) => state.timeout?.after);
  const to = useShared((state) => state.timeout?.to);
  return (
    <>
      <PartField label="Stage">
        <Select value={stage.value} mixed={stage.mixed} options={STAGE_OPTIONS} clearLabel="No stage" onValueChange={(next) => edit('stage', (part) => put(part, 'stage', next))} />
      </PartField>
      <OptionalDuration label="Timeout after" value={after.value} placeholder={after.mixed ? 'Mixed' : '14 days'} onChange={(next) => edit('timeout', (part) => putInto(part, 'timeout', 'after', next))} />
      <PlaceSelect label="Timeout leads to" value={to.value} mixed={to.mixed} except={ids} clearLabel="Nowhere yet" onChange={(next) => edit('timeout', (part) => putInto(part, 'timeout', 'to', next))} />
    </>
  );
}
