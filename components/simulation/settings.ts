import type { SimulationOptions, SimulationReport } from '@/lib/simulation/report';
import { MOST_CUSTOMERS } from '@/lib/simulation/simulate';
import { formatCount } from './format';
import { horizonMs, horizonOf, type Horizon } from './horizon';
import { readWholeNumber } from './read-whole-number';

/** What to simulate, as typed and chosen. `all`: caps, quiet hours and opt-outs in force; `none`: rates alone. */
export type Settings = { customers: string; seed: string; horizon: Horizon; rules: 'all' | 'none' };

/** Those of the last run; without one, 100,000 customers for 180 days under the rules. */
export function settingsOf(last: SimulationReport | undefined, rules: Settings['rules'] = 'all'): Settings {
  return { customers: formatCount(last?.customers ?? 100_000), seed: String(last?.seed ?? 1), horizon: last ? horizonOf(last.horizonDays) : '180', rules };
}

/** What the settings ask for, or what is wrong with them. */
export function readSettings({ customers, seed, horizon, rules }: Settings) {
  const heads = readWholeNumber(customers, 1, MOST_CUSTOMERS);
  const draw = readWholeNumber(seed, 0, Number.MAX_SAFE_INTEGER);
  const problem = 'problem' in heads ? `Customers: ${heads.problem}` : 'problem' in draw ? `Seed: ${draw.problem}` : undefined;
  const limit = horizonMs(horizon);
  const options: SimulationOptions | undefined =
    'problem' in heads || 'problem' in draw ? undefined : { customers: heads.value, seed: draw.value, rules, ...(limit !== undefined && { horizonMs: limit }) };
  return { heads, draw, options, problem };
}
