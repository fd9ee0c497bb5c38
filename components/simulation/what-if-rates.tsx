'use client';

import { RotateCcw } from 'lucide-react';
import { useEditorStore } from '@/components/builder/editor-context';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { NumberField } from '@/components/ui/number-field';
import { editTransition } from '@/lib/editor/commands/edit-part';
import { replaceDocument } from '@/lib/editor/commands/replace-document';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { formatShare } from './format';
import { withRates } from './with-rates';

type Props = { journey: Journey; rates: ReadonlyMap<string, number>; onChange: (rates: ReadonlyMap<string, number>) => void };

/** The draft's rates, each of which can be another in the what-if copy. */
export function WhatIfRates({ journey, rates, onChange }: Props) {
  const store = useEditorStore();
  const mayWrite = useCan('journey.write');
  const rated = journey.transitions.filter(({ probability }) => probability !== undefined);
  const changed = rated.filter(({ id }) => rates.has(id));
  const set = (id: string, value: number | undefined, now: number) => {
    const next = new Map(rates);
    if (value === undefined || value === now) next.delete(id);
    else next.set(id, value);
    onChange(next);
  };
  const take = () => {
    const { journey: draft, run } = store.getState();
    const copy = withRates(draft, rates);
    const [only] = changed;
    if (changed.length === 1 && only) run(editTransition(only.id, 'rate', (transition) => void (transition.probability = copy.transitions.find(({ id }) => id === only.id)?.probability)));
    else run(replaceDocument(copy, 'Take the what-if rates'));
    onChange(new Map());
  };
  if (rated.length === 0) return <p className="text-12 text-muted">No transition has a rate yet.</p>;
  return (
    <>
      <table className="tabular w-full table-fixed text-12">
        <caption className="sr-only">Rates of the what-if copy</caption>
        <thead>
          <tr className="text-muted">
            <th scope="col" className="pb-1 text-left font-medium">
              Rate of
            </th>
            <th scope="col" className="w-14 pb-1 pl-2 text-right font-medium">
              Draft
            </th>
            <th scope="col" className="w-24 pb-1 pl-3 text-left font-medium">
              What if
            </th>
            <th className="w-8">
              <span className="sr-only">Take back</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rated.map(({ id, from, to, probability }) => {
            const name = `${nameOf(journey, from)} → ${nameOf(journey, to)}`;
            const now = probability!.value;
            return (
              <tr key={id} className="border-t border-line">
                <th scope="row" className="py-1 text-left font-normal">
                  {name}
                </th>
                <td className="py-1 pl-2 text-right whitespace-nowrap">{formatShare(now)}</td>
                <td className="py-1 pl-3">
                  <NumberField dense mode="percent" aria-label={`What if ${name}`} min={0} max={1} value={rates.get(id) ?? now} onValueChange={(value) => set(id, value, now)} />
                </td>
                <td>{rates.has(id) && <IconButton size="sm" label={`Take back ${name}`} icon={<RotateCcw />} onClick={() => set(id, undefined, now)} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {changed.length > 0 && (
        <div className="flex gap-2">
          {mayWrite && <Button size="sm" onClick={take}>
            Use these rates in the draft
          </Button>}
          <Button size="sm" variant="ghost" onClick={() => onChange(new Map())}>
            Take all back
          </Button>
        </div>
      )}
    </>
  );
}
