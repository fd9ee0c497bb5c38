import type { Economics } from '@/lib/journey/journey';
import type { MoneyForecast } from './forecast-report';
import type { Drawn } from './uncertainty';
import { spreadOf } from './uncertainty';
import { sayMoney } from './wording';

/** Whether the journey says anything about money. */
export function hasMoney({ valuePerConversion, fixedCost }: Economics, costPerEntrant: number): boolean {
  return valuePerConversion !== undefined || (fixedCost ?? 0) > 0 || costPerEntrant > 0;
}

/**
 * Revenue, cost, profit and return for the planned customers: over the draws of the rates, with luck in the number who convert (the touches
 * of so many customers hardly stray from their mean). `chance` and `costPerEntrant` are those with the rates as written; `inTime` is the
 * share of conversions that count: those by the time limit.
 */
export function forecastMoney(economics: Economics, { converted, cost }: Drawn, { customers, chance, costPerEntrant, inTime }: { customers: number; chance: number; costPerEntrant: number; inTime: number }): MoneyForecast | null {
  if (!hasMoney(economics, costPerEntrant)) return null;
  const { currency, valuePerConversion: worth = 0, fixedCost = 0 } = economics;
  const revenue = converted.map((share) => share * inTime * customers * worth);
  const spent = cost.map((each) => each * customers + fixedCost);
  const profit = revenue.map((amount, i) => amount - spent[i]!);
  const profits = spreadOf(profit);
  const perEntrant = { revenue: chance * inTime * worth, cost: costPerEntrant + fixedCost / customers };
  return {
    revenue: spreadOf(revenue),
    cost: spreadOf(spent),
    profit: profits,
    roi: spent.every((amount) => amount > 0) ? spreadOf(profit.map((amount, i) => amount / spent[i]!)) : null,
    perEntrant: { ...perEntrant, profit: perEntrant.revenue - perEntrant.cost },
    sentence: `Profit is likely between ${sayMoney(profits.p10, currency)} and ${sayMoney(profits.p90, currency)}; in half of all cases it is above ${sayMoney(profits.p50, currency)}.`,
  };
}
