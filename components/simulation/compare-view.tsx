'use client';

import { Copy, FileUp, Trash2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { useLibrary, type VersionEntry } from '@/components/builder/library-context';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { NameDialog } from '@/components/ui/name-dialog';
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

const versionId = (number: number) => `version-${number}`;
const versionLabel = ({ number, name }: VersionEntry) => (name ? `Version ${number}: ${name}` : `Version ${number}`);

/** This draft against a copy with other rates, a scenario kept earlier, a file, or a saved version. */
export function CompareView({ data: { journey, options } }: { data: PanelData }) {
  const store = useEditorStore();
  const toast = useToast();
  const mayWrite = useCan('journey.write');
  const file = useRef<HTMLInputElement>(null);
  const [naming, setNaming] = useState(false);
  const [{ chosen, rates, others }, change] = useRivals();
  const library = useLibrary();
  const scenarios = useMemo(() => library?.scenarios.map(({ id, name, document }): Rival => ({ id, label: name, journey: document })) ?? [], [library?.scenarios]);
  const loaded = [...others, ...scenarios];
  const other = loaded.find(({ id }) => id === chosen);
  const unloaded = library?.versions.filter(({ number }) => !others.some(({ id }) => id === versionId(number))) ?? [];
  const rival = useMemo<Rival>(() => other ?? { id: WHAT_IF, label: 'What-if copy', journey: withRates(journey, rates) }, [other, journey, rates]);
  const add = (label: string, document: Rival['journey']) => {
    const id = `kept-${others.length + 1}`;
    change({ others: [...others, { id, label, journey: document }], chosen: id });
  };
  const choose = async (id: string) => {
    const version = unloaded.find(({ number }) => versionId(number) === id);
    if (!library || !version) return change({ chosen: id });
    const answer = await library.loadVersion(version.number);
    if (answer.ok) change({ others: [...others, { id, label: versionLabel(version), journey: answer.value }], chosen: id });
    else toast.show({ title: 'The version was not opened', description: answer.message, tone: 'danger' });
  };
  const keep = async (name: string) => {
    const document = rival.id === WHAT_IF ? rival.journey : store.getState().journey;
    if (!library) {
      add(name, document);
      return { ok: true } as const;
    }
    const answer = await library.keepScenario(name, document);
    if (answer.ok) change({ chosen: answer.value.id });
    return answer;
  };
  const scenario = scenarios.find(({ id }) => id === rival.id);
  const remove = async (id: string) => {
    const answer = await library?.removeScenario(id);
    if (answer && !answer.ok) toast.show({ title: 'The scenario was not removed', description: answer.message, tone: 'danger' });
    else change({ chosen: WHAT_IF });
  };
  const open = async (picked: File) => {
    const read = picked.size <= MOST_BYTES ? importJourney(await picked.text()) : undefined;
    if (read?.ok) add(picked.name, read.journey);
    else toast.show({ title: `${picked.name} was not opened`, description: read ? read.problems[0]?.message : 'The file is larger than 5 MB.', tone: 'danger' });
  };
  return (
    <div className="grid items-start gap-x-6 gap-y-5 @2xl:grid-cols-[18rem_minmax(0,1fr)]">
      <section aria-label="Compare with" className="flex flex-col gap-3">
        <Field label="Compare this draft with">
          <Select dense value={rival.id} onValueChange={(id) => void choose(id)} options={[
            { value: WHAT_IF, label: 'What-if copy', hint: 'The draft with other rates' },
            ...loaded.map(({ id, label }) => ({ value: id, label })),
            ...unloaded.map((version) => ({ value: versionId(version.number), label: versionLabel(version) })),
          ]} />
        </Field>
        <div className="flex flex-wrap gap-2">
          {mayWrite && <Button size="sm" icon={<Copy />} onClick={() => setNaming(true)}>
            {rival.id === WHAT_IF && rates.size > 0 ? 'Keep these rates as a scenario…' : 'Keep the draft as a scenario…'}
          </Button>}
          {mayWrite && scenario && (
            <Button size="sm" icon={<Trash2 />} onClick={() => void remove(scenario.id)}>
              Remove “{scenario.label}”
            </Button>
          )}
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
        <NameDialog open={naming} onOpenChange={setNaming} title="Keep a scenario" action="Keep scenario" placeholder="Better offer" onSubmit={keep} />
        {rival.id === WHAT_IF && <WhatIfRates journey={journey} rates={rates} onChange={(next) => change({ rates: next })} />}
      </section>
      <ComparisonFigures journey={journey} rival={rival} options={options} same={rival.id === WHAT_IF && rates.size === 0} />
    </div>
  );
}
