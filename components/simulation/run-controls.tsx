'use client';

import { ChevronDown, Dices } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
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
/** Short enough to be said aloud and typed again. */
const SEEDS_OFFERED = 99_999;

type Props = {
  /** The run whose settings to start from. */
  last: SimulationReport | undefined;
  running: boolean;
  /** Whether the journey is not fit to run. */
  disabled: boolean;
  onRun: (options: SimulationOptions) => void;
  onCancel: () => void;
};

/** How many customers, which seed, how long to watch; and the button that starts and stops. */
export function RunControls({ last, running, disabled, onRun, onCancel }: Props) {
  const [customers, setCustomers] = useState(formatCount(last?.customers ?? 100_000));
  const [seed, setSeed] = useState(String(last?.seed ?? 1));
  const [horizon, setHorizon] = useState<Horizon>(last ? horizonOf(last.horizonDays) : '180');
  const id = useId();
  const heads = readWholeNumber(customers, 1, MOST_CUSTOMERS);
  const draw = readWholeNumber(seed, 0, Number.MAX_SAFE_INTEGER);
  const problem = 'problem' in heads ? `Customers: ${heads.problem}` : 'problem' in draw ? `Seed: ${draw.problem}` : undefined;

  const run = () => {
    if (running || disabled || 'problem' in heads || 'problem' in draw) return;
    const limit = horizonMs(horizon);
    onRun({ customers: heads.value, seed: draw.value, ...(limit !== undefined && { horizonMs: limit }) });
  };
  const typed = (wrong: boolean) => ({
    dense: true,
    inputMode: 'numeric' as const,
    'aria-invalid': wrong || undefined,
    'aria-describedby': wrong ? `${id}-problem` : undefined,
    onKeyDown: (event: KeyboardEvent) => event.key === 'Enter' && run(),
  });

  return (
    <div className="flex flex-col gap-1.5 text-12 text-muted">
      <div className="flex items-center gap-0.5">
        <span className="flex min-w-0 flex-1 items-center gap-1.5">
          <label htmlFor={`${id}-customers`}>Customers</label>
          <Input
            {...typed('problem' in heads)}
            id={`${id}-customers`}
            className="tabular"
            value={customers}
            onValueChange={setCustomers}
            onBlur={() => 'value' in heads && setCustomers(formatCount(heads.value))}
          />
        </span>
        <Menu align="end" trigger={<IconButton size="sm" className="w-6" label="Usual numbers of customers" icon={<ChevronDown />} />}>
          {PRESETS.map((preset) => (
            <MenuItem key={preset} onSelect={() => setCustomers(formatCount(preset))}>
              <span className="tabular">{formatCount(preset)}</span>
            </MenuItem>
          ))}
        </Menu>
        <span className="ml-1.5 flex w-22 items-center gap-1.5">
          <label htmlFor={`${id}-seed`}>Seed</label>
          <Input {...typed('problem' in draw)} id={`${id}-seed`} className="tabular" value={seed} onValueChange={setSeed} />
        </span>
        <IconButton size="sm" className="w-6" label="New seed" icon={<Dices />} onClick={() => setSeed(String(Math.floor(Math.random() * SEEDS_OFFERED) + 1))} />
      </div>
      <div className="flex items-center gap-2">
        <span className="flex min-w-0 flex-1 items-center gap-1.5">
          <span aria-hidden>Horizon</span>
          <Select dense aria-label="Horizon" value={horizon} onValueChange={setHorizon} options={HORIZON_OPTIONS} />
        </span>
        <Button
          size="sm"
          variant={running ? 'secondary' : 'primary'}
          disabled={!running && (disabled || problem !== undefined)}
          className="w-31"
          // The second press of a double click would cancel what the first began.
          onClick={(event) => event.detail < 2 && (running ? onCancel() : run())}
        >
          {running ? 'Cancel' : 'Run simulation'}
        </Button>
      </div>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-danger-ink">
          {problem}
        </p>
      )}
    </div>
  );
}
