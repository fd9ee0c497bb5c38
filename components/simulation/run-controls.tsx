'use client';

import { ChevronDown, Dices } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Select } from '@/components/ui/select';
import type { SimulationOptions, SimulationReport } from '@/lib/simulation/report';
import { MOST_CUSTOMERS } from '@/lib/simulation/simulate';
import { formatCount } from './format';
import { HORIZON_OPTIONS, horizonMs, horizonOf, type Horizon } from './horizon';
import { readWholeNumber } from './read-whole-number';

const PRESETS = [1_000, 10_000, 100_000, 1_000_000];
const SEEDS_OFFERED = 1_000_000;

type Props = {
  /** The run whose settings to start from. */
  last: SimulationReport | undefined;
  running: boolean;
  onRun: (options: SimulationOptions) => void;
  onCancel: () => void;
};

/** How many customers, which seed, how long to watch; and the button that starts and stops. */
export function RunControls({ last, running, onRun, onCancel }: Props) {
  const [customers, setCustomers] = useState(formatCount(last?.customers ?? 100_000));
  const [seed, setSeed] = useState(String(last?.seed ?? 1));
  const [horizon, setHorizon] = useState<Horizon>(last ? horizonOf(last.horizonDays) : '180');
  const heads = readWholeNumber(customers, 1, MOST_CUSTOMERS);
  const draw = readWholeNumber(seed, 0, Number.MAX_SAFE_INTEGER);

  const run = () => {
    if (running || !('value' in heads) || !('value' in draw) || heads.value === undefined || draw.value === undefined) return;
    const limit = horizonMs(horizon);
    onRun({ customers: heads.value, seed: draw.value, ...(limit !== undefined && { horizonMs: limit }) });
  };
  const onEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') run();
  };

  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,7.5rem)] gap-x-3 gap-y-1.5">
      <Field label="Customers" error={'problem' in heads ? heads.problem : undefined}>
        <div className="flex gap-0.5">
          <Input
            dense
            inputMode="numeric"
            aria-label="Customers"
            className="tabular"
            value={customers}
            onValueChange={setCustomers}
            onKeyDown={onEnter}
            onBlur={() => 'value' in heads && heads.value !== undefined && setCustomers(formatCount(heads.value))}
          />
          <Menu align="end" trigger={<IconButton size="sm" label="Usual numbers" icon={<ChevronDown />} />}>
            {PRESETS.map((preset) => (
              <MenuItem key={preset} onSelect={() => setCustomers(formatCount(preset))}>
                <span className="tabular">{formatCount(preset)}</span>
              </MenuItem>
            ))}
          </Menu>
        </div>
      </Field>
      <Field label="Seed" error={'problem' in draw ? draw.problem : undefined}>
        <div className="flex gap-0.5">
          <Input dense inputMode="numeric" aria-label="Seed" className="tabular" value={seed} onValueChange={setSeed} onKeyDown={onEnter} />
          <IconButton size="sm" label="New seed" icon={<Dices />} onClick={() => setSeed(String(Math.floor(Math.random() * SEEDS_OFFERED) + 1))} />
        </div>
      </Field>
      <Field label="Horizon">
        <Select dense value={horizon} onValueChange={setHorizon} options={HORIZON_OPTIONS} />
      </Field>
      <Button
        size="sm"
        variant={running ? 'secondary' : 'primary'}
        disabled={!running && ('problem' in heads || 'problem' in draw)}
        className="self-end"
        // The second press of a double click would cancel what the first began.
        onClick={(event) => event.detail < 2 && (running ? onCancel() : run())}
      >
        {running ? 'Cancel' : 'Run simulation'}
      </Button>
    </div>
  );
}
