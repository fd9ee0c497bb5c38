'use client';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import { describeDistribution, type Distribution } from '@/lib/journey/distribution';
import type { Duration } from '@/lib/journey/duration';
import { convertDistribution } from './convert-distribution';
import { RequiredDuration } from './duration-input';
import { focusAdded } from './focus-added';
import { PartField, PartialLabel } from './part-field';
import { useUnsaved } from './part-scope';
import { withItem } from './put';

type Kind = Distribution['kind'];
type Empirical = Extract<Distribution, { kind: 'empirical' }>;

const KINDS: { value: Kind; label: string; hint: string }[] = [
  { value: 'lognormal', label: 'Most soon, some late', hint: 'Half within one time, 90 % within another' },
  { value: 'fixed', label: 'Always the same', hint: 'Everyone takes exactly as long' },
  { value: 'uniform', label: 'Evenly between two times', hint: 'From the earliest to the latest' },
  { value: 'empirical', label: 'As measured', hint: 'A table of what you counted' },
];

/** Names of the lengths of time that make up each kind. */
const LENGTHS = {
  lognormal: [['median', 'Half within', '3 days'], ['p90', '90 % within', '10 days']],
  fixed: [['value', 'After', '1 day']],
  uniform: [['min', 'Earliest', '1 day'], ['max', 'Latest', '7 days']],
} as const;

type Props = { label: string; path: string; value: Distribution | undefined; onChange: (value: Distribution | undefined) => void };

/** How long something takes. A kind newly chosen is saved once its times are filled in. */
export function DistributionField({ label, path, value, onChange }: Props) {
  const [started, setStarted] = useState<{ kind: Exclude<Kind, 'empirical'>; lengths: Partial<Record<string, Duration>> }>();
  const pending = value ? undefined : started;
  const kind = value?.kind ?? pending?.kind;
  useUnsaved(pending !== undefined && Object.keys(pending.lengths).length > 0);

  const choose = (next: Kind | undefined) => {
    setStarted(undefined);
    if (!next) onChange(undefined);
    else if (value) onChange(convertDistribution(value, next));
    else if (next === 'empirical') onChange({ kind: 'empirical', quantiles: [{ p: 0.5, value: 'P3D' }, { p: 0.9, value: 'P10D' }] });
    else setStarted({ kind: next, lengths: {} });
  };
  const setLength = (name: string, length: Duration) => {
    if (value) return onChange({ ...value, [name]: length } as Distribution);
    if (!pending) return;
    const lengths = { ...pending.lengths, [name]: length };
    setStarted({ ...pending, lengths });
    if (LENGTHS[pending.kind].every(([each]) => lengths[each])) onChange({ kind: pending.kind, ...lengths } as Distribution);
  };

  return (
    <div className="flex flex-col gap-3">
      <PartField label={label} path={path} hint={value ? `Those who do: ${describeDistribution(value)}.` : undefined}>
        <Select value={kind} options={KINDS} clearLabel="Not said" onValueChange={choose} />
      </PartField>
      {kind && kind !== 'empirical' && (
        <div className="grid grid-cols-2 items-start gap-2">
          {LENGTHS[kind].map(([name, lengthLabel, placeholder]) => (
            <RequiredDuration
              key={`${kind} ${name}`}
              label={lengthLabel}
              path={`${path}.${name}`}
              value={value ? (value as Record<string, unknown>)[name] as Duration : pending?.lengths[name]}
              placeholder={placeholder}
              onChange={(length) => setLength(name, length)}
            />
          ))}
        </div>
      )}
      {value?.kind === 'empirical' && <Quantiles value={value} onChange={onChange} />}
    </div>
  );
}

function Quantiles({ value, onChange }: { value: Empirical; onChange: (value: Distribution) => void }) {
  const { quantiles } = value;
  const change = (next: Empirical['quantiles']) => onChange({ ...value, quantiles: next });
  const last = quantiles.at(-1)!;
  return (
    <div className="flex flex-col gap-1.5">
      {quantiles.map((quantile, i) => (
        // A row is its place in the table: it has no other identity.
        <div key={`${i} of ${quantiles.length}`} className="grid grid-cols-[1fr_1fr_auto] items-start gap-1.5">
          <PartField label={<PartialLabel of={`Row ${i + 1}`}>share</PartialLabel>} hideLabel={i > 0}>
            <NumberField mode="percent" min={0} max={1} value={quantile.p} onValueChange={(p) => p !== undefined && change(withItem(quantiles, i, { ...quantile, p }))} />
          </PartField>
          <RequiredDuration label={<PartialLabel of={`Row ${i + 1}`}>within</PartialLabel>} hideLabel={i > 0} value={quantile.value} onChange={(length) => change(withItem(quantiles, i, { ...quantile, value: length }))} />
          <IconButton
            size="sm"
            label={`Remove row ${i + 1}`}
            icon={<X />}
            className={i > 0 ? 'mt-0.5' : 'mt-6.5'}
            disabled={quantiles.length <= 2}
            onClick={() => change(withItem(quantiles, i, undefined))}
          />
        </div>
      ))}
      <Button
        variant="ghost"
        size="sm"
        icon={<Plus />}
        className="self-start"
        disabled={quantiles.length >= 101}
        onClick={(event) => {
          change([...quantiles, { p: Math.min(1, Number(((1 + last.p) / 2).toFixed(3))), value: last.value }]);
          focusAdded(event);
        }}
      >
        Add row
      </Button>
    </div>
  );
}
