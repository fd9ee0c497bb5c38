'use client';
import { Plus, X } from 'lucide-react';
import { useEditor } from '@/components/builder/editor-context';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import type { Kpi } from '@/lib/journey/journey';
import { focusAdded } from './focus-added';
import { FieldGroup, PartField } from './part-field';
import { put } from './put';
import { TextField } from './text-field';
import { useEditJourney } from './use-edit';
import { Watch } from './watch';

const UNITS: { value: NonNullable<Kpi['unit']>; label: string }[] = [
  { value: 'share', label: '%' },
  { value: 'count', label: 'Count' },
  { value: 'currency', label: 'Money' },
  { value: 'days', label: 'Days' },
];

/** What the journey is measured by. */
export function KpiFields() {
  const edit = useEditJourney();
  return (
    <>
      <FieldGroup label="Primary" hideLabel path="kpis.primary">
        <Watch value={({ kpis }) => kpis.primary}>
          {(primary) => <KpiRow name="Primary KPI" showName kpi={primary} onChange={(kpi) => edit('primary KPI', (draft) => put(draft.kpis, 'primary', kpi))} />}
        </Watch>
      </FieldGroup>
      <KpiList of="secondary" label="Secondary KPIs" itemLabel="Secondary KPI" />
      <KpiList of="diagnostics" label="Diagnostics" itemLabel="Diagnostic" />
    </>
  );
}

type ListProps = { of: 'secondary' | 'diagnostics'; label: string; itemLabel: string };

function KpiList({ of, label, itemLabel }: ListProps) {
  const edit = useEditJourney();
  const count = useEditor(({ journey }) => journey.kpis[of].length);
  return (
    <FieldGroup label={label} path={`kpis.${of}`}>
      {Array.from({ length: count }, (_, i) => (
        // A KPI is its place in the list: it has no other identity.
        <Watch key={`${i} of ${count}`} value={({ kpis }) => kpis[of][i]}>
          {(kpi) => (
            <div className="flex items-start gap-1">
              <div className="min-w-0 flex-1">
                <KpiRow name={`${itemLabel} ${i + 1}`} kpi={kpi} onChange={(next) => edit(`${itemLabel.toLowerCase()} ${i + 1}`, (draft) => void (draft.kpis[of][i] = next ?? { name: '' }))} />
              </div>
              <IconButton size="sm" label={`Remove ${kpi?.name || `${itemLabel.toLowerCase()} ${i + 1}`}`} icon={<X />} onClick={() => edit(label, (draft) => void draft.kpis[of].splice(i, 1))} />
            </div>
          )}
        </Watch>
      ))}
      <Button
        variant="ghost"
        size="sm"
        icon={<Plus />}
        className="-ml-2.5 self-start"
        disabled={count >= 50}
        onClick={(event) => {
          edit(label, (draft) => void draft.kpis[of].push({ name: '' }));
          focusAdded(event);
        }}
      >
        Add {itemLabel.toLowerCase().replace('kpi', 'KPI')}
      </Button>
    </FieldGroup>
  );
}

/** Name, target and unit. Nothing is left of a KPI with none of them. */
function KpiRow({ name, showName = false, kpi, onChange }: { name: string; showName?: boolean; kpi: Kpi | undefined; onChange: (kpi: Kpi | undefined) => void }) {
  const set = <Key extends keyof Kpi>(key: Key, value: Kpi[Key] | undefined) => {
    const next: Kpi = { name: '', ...kpi };
    if (key === 'name') next.name = (value as string | undefined) ?? '';
    else put(next, key, value);
    onChange(next.name || next.target !== undefined || next.unit !== undefined ? next : undefined);
  };
  const share = kpi?.unit === 'share';
  /** A target is typed in percent for a share and stored as a share of 1: 12 becomes 12 %, not 1,200 %. */
  const changeUnit = (unit: Kpi['unit']) => {
    const scale = unit === 'share' && !share ? 0.01 : share && unit !== 'share' ? 100 : 1;
    const { unit: _, ...rest } = kpi ?? { name: '' };
    const next: Kpi = { ...rest, ...(unit && { unit }), ...(rest.target !== undefined && { target: Number((rest.target * scale).toPrecision(12)) }) };
    onChange(next.name || next.target !== undefined || next.unit !== undefined ? next : undefined);
  };
  return (
    <div className="flex flex-col gap-1.5">
      <TextField label={name} hideLabel={!showName} value={kpi?.name} placeholder={showName ? 'Trial to paid' : 'What is measured'} onChange={(text) => set('name', text)} />
      <div className="grid grid-cols-2 gap-1.5">
        <PartField label={`${name} target`} hideLabel>
          <NumberField key={kpi?.unit} mode={share ? 'percent' : 'number'} min={0} value={kpi?.target} placeholder="Target" onValueChange={(target) => set('target', target)} />
        </PartField>
        <PartField label={`${name} unit`} hideLabel>
          <Select value={kpi?.unit} options={UNITS} clearLabel="No unit" onValueChange={changeUnit} />
        </PartField>
      </div>
    </div>
  );
}
