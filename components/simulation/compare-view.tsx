'use client';

import { Copy, FileUp } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { importJourney } from '@/lib/journey/import-journey';
import { ComparisonFigures } from './comparison-figures';
import type { PanelData } from './panel-data';
import { useRivals, WHAT_IF, type Rival } from './use-rivals';
import { WhatIfRates } from './what-if-rates';
import { withRates } from './with-rates';

/** Most letters of a file that is read. */
const MOST_BYTES = 5_000_000;

/** This draft against a copy with other rates, a copy kept earlier, a file, or a saved version. */
export function CompareView({ data: { journey, options }, versions }: { data: PanelData; versions: readonly Rival[] }) {
  const store = useEditorStore();
  const toast = useToast();
  const file = useRef<HTMLInputElement>(null);
  const [{ chosen, rates, others }, change] = useRivals();
  const all = [...others, ...versions];
  const other = all.find(({ id }) => id === chosen);
  const rival = useMemo<Rival>(() => other ?? { id: WHAT_IF, label: 'What-if copy', journey: withRates(journey, rates) }, [other, journey, rates]);
  const add = (label: string, document: Rival['journey']) => {
    const id = `kept-${others.length + 1}`;
    change({ others: [...others, { id, label, journey: document }], chosen: id });
  };
  const keep = () => add(`Copy kept at ${new Date().toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}`, store.getState().journey);
  const open = async (picked: File) => {
    const read = picked.size <= MOST_BYTES ? importJourney(await picked.text()) : undefined;
    if (read?.ok) add(picked.name, read.journey);
    else toast.show({ title: `${picked.name} was not opened`, description: read ? read.problems[0]?.message : 'The file is larger than 5 MB.', tone: 'danger' });
  };
  return (
    <div className="grid items-start gap-x-6 gap-y-5 @2xl:grid-cols-[18rem_minmax(0,1fr)]">
      <section aria-label="Compare with" className="flex flex-col gap-3">
        <Field label="Compare this draft with">
          <Select dense value={rival.id} onValueChange={(id) => change({ chosen: id })} options={[{ value: WHAT_IF, label: 'What-if copy', hint: 'The draft with other rates' }, ...all.map(({ id, label }) => ({ value: id, label }))]} />
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button size="sm" icon={<Copy />} onClick={keep}>
            Keep a copy of the draft
          </Button>
          <Button size="sm" icon={<FileUp />} onClick={() => file.current?.click()}>
            Open a file…
          </Button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            aria-label="Journey file to compare with"
            tabIndex={-1}
            className="sr-only"
            onChange={(event) => {
              const picked = event.target.files?.[0];
              event.target.value = '';
              if (picked) void open(picked);
            }}
          />
        </div>
        {rival.id === WHAT_IF && <WhatIfRates journey={journey} rates={rates} onChange={(next) => change({ rates: next })} />}
      </section>
      <ComparisonFigures journey={journey} rival={rival} options={options} same={rival.id === WHAT_IF && rates.size === 0} />
    </div>
  );
}
