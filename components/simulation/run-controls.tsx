'use client';

import { ChevronDown, Dices } from 'lucide-react';
import { useId, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import type { SimulationOptions } from '@/lib/simulation/report';
import { formatCount } from './format';
import { HORIZON_OPTIONS } from './horizon';
import { readSettings, type Settings } from './settings';

const PRESETS = [1_000, 10_000, 100_000, 1_000_000];
/** Short enough to be said aloud and typed again. */
const SEEDS_OFFERED = 99_999;

type Props = {
  settings: Settings;
  onChange: (settings: Settings) => void;
  running: boolean;
  /** Whether the journey is not fit to run. */
  disabled: boolean;
  onRun: (options: SimulationOptions) => void;
  onCancel: () => void;
};

/** How many customers, which seed, how long to watch, under which rules; and the button that starts and stops. */
export function RunControls({ settings, onChange, running, disabled, onRun, onCancel }: Props) {
  const id = useId();
  const { customers, seed, horizon, rules } = settings;
  const { heads, draw, options, problem } = readSettings(settings);
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });

  const run = () => {
    if (!running && !disabled && options) onRun(options);
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
            onValueChange={(typed) => set({ customers: typed })}
            onBlur={() => 'value' in heads && set({ customers: formatCount(heads.value) })}
          />
        </span>
        <Menu align="end" trigger={<IconButton size="sm" className="w-6" label="Usual numbers of customers" icon={<ChevronDown />} />}>
          {PRESETS.map((preset) => (
            <MenuItem key={preset} onSelect={() => set({ customers: formatCount(preset) })}>
              <span className="tabular">{formatCount(preset)}</span>
            </MenuItem>
          ))}
        </Menu>
        <span className="ml-1.5 flex w-22 items-center gap-1.5">
          <label htmlFor={`${id}-seed`}>Seed</label>
          <Input {...typed('problem' in draw)} id={`${id}-seed`} className="tabular" value={seed} onValueChange={(typed) => set({ seed: typed })} />
        </span>
        <IconButton size="sm" className="w-6" label="New seed" icon={<Dices />} onClick={() => set({ seed: String(Math.floor(Math.random() * SEEDS_OFFERED) + 1) })} />
      </div>
      <div className="flex items-center gap-2">
        <span className="flex min-w-0 flex-1 items-center gap-1.5">
          <span aria-hidden>Horizon</span>
          <Select dense aria-label="Horizon" value={horizon} onValueChange={(next) => set({ horizon: next })} options={HORIZON_OPTIONS} />
        </span>
        <Button
          size="sm"
          variant={running ? 'secondary' : 'primary'}
          disabled={!running && (disabled || !options)}
          className="w-31"
          // The second press of a double click would cancel what the first began.
          onClick={(event) => event.detail < 2 && (running ? onCancel() : run())}
        >
          {running ? 'Cancel' : 'Run simulation'}
        </Button>
      </div>
      <Switch label={<span className="text-12">With caps, quiet hours and opt-outs</span>} checked={rules === 'all'} onCheckedChange={(on) => set({ rules: on ? 'all' : 'none' })} />
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-danger-ink">
          {problem}
        </p>
      )}
    </div>
  );
}
