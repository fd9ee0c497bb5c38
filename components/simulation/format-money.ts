const LARGE = 100_000;

/** An amount for people: "$12,345", "$0.42", "−$3.1M" with `short` where it is large. Unknown currencies keep their code. */
export function formatMoney(amount: number, currency: string, short = false): string {
  const size = Math.abs(amount) < 0.005 ? 0 : Math.abs(amount);
  const compact = short && size >= LARGE;
  const text = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    ...(compact ? { notation: 'compact', maximumFractionDigits: 1 } : { minimumFractionDigits: size < 10 && size > 0 ? 2 : 0, maximumFractionDigits: size < 10 ? 2 : 0 }),
  }).format(size === 0 ? 0 : amount);
  return text.replace('-', '−');
}

/** A change, always with its sign: "+$120", "−$3". */
export function formatMoneyChange(amount: number, currency: string, short = false): string {
  return amount > 0 ? `+${formatMoney(amount, currency, short)}` : formatMoney(amount, currency, short);
}

/** A change of a share in percentage points: "+1.2 points", "−0.35 points". */
export function formatPoints(change: number): string {
  const points = change * 100;
  const size = Math.abs(points);
  const text = size < 0.005 ? (size < 1e-9 ? '0' : 'under 0.01') : Number(size.toFixed(size >= 1 ? 1 : 2)).toString();
  return `${size < 0.005 ? '' : points < 0 ? '−' : '+'}${text} points`;
}
