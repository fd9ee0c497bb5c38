import type { Economics } from '@/lib/journey/journey';
import type { MoneyReport } from './report';

/** Revenue, cost and return per entrant, from the share who convert and the cost of touches per entrant. */
export function reportMoney({ currency, valuePerConversion, fixedCost }: Economics, conversion: number, costPerEntrant: number): MoneyReport {
  const revenuePerEntrant = conversion * (valuePerConversion ?? 0);
  const profitPerEntrant = revenuePerEntrant - costPerEntrant;
  return {
    currency,
    valuePerConversion: valuePerConversion ?? null,
    fixedCost: fixedCost ?? null,
    revenuePerEntrant,
    costPerEntrant,
    profitPerEntrant,
    costPerConversion: conversion > 0 ? costPerEntrant / conversion : null,
    roi: costPerEntrant > 0 ? profitPerEntrant / costPerEntrant : null,
    entrantsToBreakEven: fixedCost !== undefined && profitPerEntrant > 0 ? Math.ceil(fixedCost / profitPerEntrant) : null,
  };
}
