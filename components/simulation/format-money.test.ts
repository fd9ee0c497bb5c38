import { expect, test } from 'vitest';
import { formatMoney, formatMoneyChange, formatPoints } from './format-money';

test('amounts read as money, with cents where they matter', () => {
  expect([12_345.6, 0.42, -3, 0, 0.001].map((amount) => formatMoney(amount, 'USD'))).toEqual(['$12,346', '$0.42', '−$3.00', '$0', '$0']);
  expect(formatMoney(1_250_000, 'EUR', true)).toBe('€1.3M');
});

test('changes carry their sign', () => {
  expect([formatMoneyChange(120, 'USD'), formatMoneyChange(-120, 'USD')]).toEqual(['+$120', '−$120']);
  expect([0.012, -0.0035, 0.00001, 0].map(formatPoints)).toEqual(['+1.2 points', '−0.35 points', 'under 0.01 points', '0 points']);
});
