'use client';
import { Plus, X } from 'lucide-react';
import { useEditor } from '@/components/builder/editor-context';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { CriterionEditor } from './criterion-editor';
import { focusAdded } from './focus-added';
import { PlaceSelect } from './place-select';
import { put } from './put';
import { PartialLabel } from './part-field';
import { useEditJourney } from './use-edit';
import { Watch } from './watch';

/** What ends the journey from any state. */
export function ExitFields() {
  const edit = useEditJourney();
  const count = useEditor(({ journey }) => journey.exit.others.length);
  return (
    <>
      <Watch value={({ exit }) => exit.success}>
        {(success) => <CriterionEditor label="Success criterion" path="exit.success" value={success} onChange={(next) => edit('success criterion', (draft) => put(draft.exit, 'success', next))} />}
      </Watch>
      {Array.from({ length: count }, (_, i) => {
        const name = `Exit ${i + 1}`;
        return (
          // An exit is its place in the list: it has no other identity.
          <div key={`${i} of ${count}`} className="flex flex-col gap-2 border-t border-line pt-2">
            <div className="flex items-center justify-between">
              <h4 className="text-12 font-semibold">Early exit {i + 1}</h4>
              <IconButton size="sm" label={`Remove exit ${i + 1}`} icon={<X />} onClick={() => edit('exits', (draft) => void draft.exit.others.splice(i, 1))} />
            </div>
            <Watch value={({ exit }) => exit.others[i]?.criterion}>
              {(criterion) => (
                <CriterionEditor
                  label={`${name} condition`}
                  path={`exit.others.${i}.criterion`}
                  value={criterion}
                  onChange={(next) => edit(`exit ${i + 1} condition`, (draft) => put(draft.exit.others[i]!, 'criterion', next))}
                />
              )}
            </Watch>
            <Watch value={({ exit }) => exit.others[i]?.to}>
              {(to) => (
                <PlaceSelect
                  label={<PartialLabel of={name}>leads to</PartialLabel>}
                  path={`exit.others.${i}.to`}
                  among="outcomes"
                  value={to}
                  clearLabel="Nowhere yet"
                  onChange={(next) => edit(`exit ${i + 1} outcome`, (draft) => put(draft.exit.others[i]!, 'to', next))}
                />
              )}
            </Watch>
          </div>
        );
      })}
      <Button
        variant="ghost"
        size="sm"
        icon={<Plus />}
        className="-ml-2.5 self-start"
        disabled={count >= 20}
        onClick={(event) => {
          edit('exits', (draft) => void draft.exit.others.push({}));
          focusAdded(event);
        }}
      >
        Add early exit
      </Button>
    </>
  );
}
