import { describeShare } from '@/lib/journey/rate';

/** 0.2 → "20 %" */
export const sayShare = describeShare;

/** 3.25 → "3.3 days", 0.2 → "5 hours", 0 → "no time" */
export function sayDays(days: number): string {
  if (days <= 0) return 'no time';
  if (days < 1) return count(Math.max(1, Math.round(days * 24)), 'hour');
  return count(Number(days.toFixed(days < 10 ? 1 : 0)), 'day');
}

/** 1234.5 USD → "$1,235"; below 100 with cents. */
export function sayMoney(amount: number, currency: string): string {
  const digits = Math.abs(amount) < 100 ? 2 : 0;
  return new Intl.NumberFormat('en-US', { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount);
}

/** 2.345 → "2.3"; small figures keep two digits that say something. */
export function sayNumber(x: number): string {
  return x === 0 || Math.abs(x) >= 1 ? Number(x.toFixed(1)).toLocaleString('en-US') : String(Number(x.toPrecision(2)));
}

/** (2, "day") → "2 days" */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en-US')} ${noun}${n === 1 ? '' : 's'}`;
}
