'use client';
import { Plus, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Exit } from '@/lib/journey/journey';
import { CriterionEditor } from './criterion-editor';
import { PlaceSelect } from './place-select';
import { put } from './put';
import { PartialLabel } from './part-field';
import { useEditJourney } from './use-edit';

/** What ends the journey from any state. */
export function ExitFields({ exit }: { exit: Exit }) {
  const edit = useEditJourney();
  return (
    <>
      <CriterionEditor label="Success criterion" path="exit.success" value={exit.success} onChange={(success) => edit('success criterion', (draft) => put(draft.exit, 'success', success))} />
      {exit.others.map((other, i) => {
        const name = `Exit ${i + 1}`;
        return (
          // An exit is its place in the list: it has no other identity.
          <div key={`${i} of ${exit.others.length}`} className="flex flex-col gap-2 border-t border-line pt-2">
            <div className="flex items-center justify-between">
              <h4 className="text-12 font-semibold">Early exit {i + 1}</h4>
              <IconButton size="sm" label={`Remove exit ${i + 1}`} icon={<X />} onClick={() => edit('exits', (draft) => void draft.exit.others.splice(i, 1))} />
            </div>
            <CriterionEditor
              label={`${name} condition`}
              path={`exit.others.${i}.criterion`}
              value={other.criterion}
              onChange={(criterion) => edit(`exit ${i + 1} condition`, (draft) => put(draft.exit.others[i]!, 'criterion', criterion))}
            />
            <PlaceSelect
              label={<PartialLabel of={name}>leads to</PartialLabel>}
              path={`exit.others.${i}.to`}
              among="outcomes"
              value={other.to}
              clearLabel="Nowhere yet"
              onChange={(to) => edit(`exit ${i + 1} outcome`, (draft) => put(draft.exit.others[i]!, 'to', to))}
            />
          </div>
        );
      })}
      <Button variant="ghost" size="sm" icon={<Plus />} className="-ml-2.5 self-start" disabled={exit.others.length >= 20} onClick={() => edit('exits', (draft) => void draft.exit.others.push({}))}>
        Add early exit
      </Button>
    </>
  );
}
