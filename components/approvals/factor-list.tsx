import { FACTOR_NAMES, type RiskFactor } from '@/lib/approval/risk/factor';
import { RiskBadge } from './risk-badge';

/** What a risk is made of, line by line, in the order given: how much it weighs, what it is, and why. */
export function FactorList({ factors }: { factors: readonly RiskFactor[] }) {
  return (
    <ul aria-label="What the risk is made of" className="divide-y divide-line text-13">
      {factors.map(({ id, level, why }) => (
        <li key={id} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 py-1.5 sm:grid-cols-[5.5rem_9rem_minmax(0,1fr)]">
          <span>
            <RiskBadge level={level} short />
          </span>
          <span className="font-medium">{FACTOR_NAMES[id]}</span>
          <span className="col-start-2 text-pretty wrap-anywhere text-muted sm:col-start-3">{why}</span>
        </li>
      ))}
    </ul>
  );
}
