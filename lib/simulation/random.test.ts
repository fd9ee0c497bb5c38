import { describe, expect, test } from 'vitest';
import { draw, newStream, startStream, streamKey } from './random';

function streamOf(seed: number, customer: number, length: number): number[] {
  const stream = newStream();
  startStream(stream, streamKey(seed), customer);
  return Array.from({ length }, () => draw(stream));
}

/** Pearson's chi-square of shares in [0, 1) over 64 × 64 squares; expected 4095 ± 90. */
function chiSquareOfPairs(pairs: [number, number][]): number {
  const cells = new Float64Array(4096);
  for (const [x, y] of pairs) cells[Math.floor(x * 64) * 64 + Math.floor(y * 64)]! += 1;
  const expected = pairs.length / 4096;
  return cells.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
}

const CUSTOMERS = Array.from({ length: 50_000 }, (_, i) => i);

describe('a customer’s stream', () => {
  test('stays the same from one version to the next', () => {
    expect(streamOf(1, 0, 3)).toMatchInlineSnapshot(`
      [
        0.4972243314841762,
        0.5714333179639652,
        0.36071609694045037,
      ]
    `);
    expect(streamOf(2 ** 53 - 1, 9_999_999, 3)).toMatchInlineSnapshot(`
      [
        0.1555772250285372,
        0.48211989260744303,
        0.7376560299890116,
      ]
    `);
  });

  test('depends on all 53 bits of the seed and on the customer', () => {
    const first = [[0, 0], [1, 0], [0, 1], [2 ** 32, 0], [2 ** 52, 0]].map(([seed, customer]) => streamOf(seed!, customer!, 1)[0]); // prettier-ignore
    expect(new Set(first).size).toBe(5);
  });

  test.each([
    ['first and second draw', (i: number) => streamOf(1, i, 2)],
    ['third and fourth draw', (i: number) => streamOf(1, i, 4).slice(2)],
    ['first and third draw', (i: number) => [streamOf(1, i, 1)[0], streamOf(1, i, 3)[2]]],
    ['neighboring customers', (i: number) => [streamOf(1, 2 * i, 1)[0], streamOf(1, 2 * i + 1, 1)[0]]],
    ['neighboring seeds', (i: number) => [streamOf(1, i, 1)[0], streamOf(2, i, 1)[0]]],
    ['the same customers under successive seeds', (i: number) => [streamOf(i, 7, 1)[0], streamOf(i + 1, 7, 1)[0]]],
  ])('%s are evenly spread and independent', (_, pair) => {
    const chiSquare = chiSquareOfPairs(CUSTOMERS.map((i) => pair(i) as [number, number]));
    expect(Math.abs(chiSquare - 4095) / Math.sqrt(2 * 4095)).toBeLessThan(4);
  });

  test('stays inside the open interval', () => {
    expect(streamOf(3, 3, 100_000).every((u) => u > 0 && u < 1)).toBe(true);
  });
});
