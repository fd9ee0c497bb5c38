import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factor } from './linear';

const system = fc.integer({ min: 1, max: 12 }).chain((n) => {
  const entry = fc.double({ min: -10, max: 10, noNaN: true });
  return fc.record({ n: fc.constant(n), a: fc.array(entry, { minLength: n * n, maxLength: n * n }), x: fc.array(entry, { minLength: n, maxLength: n }) });
});

test('solving gives back what was multiplied, also transposed, whatever rows have to be swapped', () => {
  fc.assert(
    fc.property(system, ({ n, a, x }) => {
      // A heavy entry once in every row and column, off the diagonal, keeps the system well-posed and forces swaps.
      const matrix = Float64Array.from(a);
      for (let i = 0; i < n; i++) matrix[i * n + ((i + 1) % n)]! += 200;
      const times = (transposed: boolean) =>
        Float64Array.from({ length: n }, (_, i) => x.reduce((sum, xj, j) => sum + matrix[transposed ? j * n + i : i * n + j]! * xj, 0));
      const [b, bTransposed] = [times(false), times(true)];
      const factored = factor(matrix.slice(), n);
      factored.solve(b).forEach((value, i) => expect(value).toBeCloseTo(x[i]!, 8));
      factored.solveTransposed(bTransposed).forEach((value, i) => expect(value).toBeCloseTo(x[i]!, 8));
    }),
  );
});
