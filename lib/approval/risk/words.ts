/** "12,000" */
export function count(n: number): string {
  return n.toLocaleString('en-US');
}

/** "a", "a and b", "a, b and c" */
export function listed(parts: readonly string[]): string {
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '');
}

/** "$1,200" or "€95.50": cents only below a hundred. */
export function money(amount: number, currency: string): string {
  const digits = Math.abs(amount) < 100 && !Number.isInteger(amount) ? 2 : 0;
  return new Intl.NumberFormat('en-US', { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount);
}

/** "23 %" */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
