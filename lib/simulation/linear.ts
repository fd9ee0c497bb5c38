/** A square matrix split into triangles, ready to solve many right-hand sides. */
export type Factored = {
  /** x with A·x = b. */
  solve(b: Float64Array): Float64Array;
  /** x with Aᵀ·x = b. */
  solveTransposed(b: Float64Array): Float64Array;
};

/**
 * LU factors with partial pivoting (G. H. Golub, C. F. Van Loan, Matrix Computations, section 3.4).
 * `matrix` holds n rows of n entries one after another and is overwritten. A vanishing pivot is held at machine precision.
 */
export function factor(matrix: Float64Array, n: number): Factored {
  const a = matrix;
  const row = Int32Array.from({ length: n }, (_, i) => i);
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(a[i * n + k]!) > Math.abs(a[pivot * n + k]!)) pivot = i;
    if (pivot !== k) {
      for (let j = 0; j < n; j++) [a[k * n + j], a[pivot * n + j]] = [a[pivot * n + j]!, a[k * n + j]!];
      [row[k], row[pivot]] = [row[pivot]!, row[k]!];
    }
    if (Math.abs(a[k * n + k]!) < Number.EPSILON) a[k * n + k] = Number.EPSILON;
    for (let i = k + 1; i < n; i++) {
      const share = a[i * n + k]! / a[k * n + k]!;
      a[i * n + k] = share;
      if (share !== 0) for (let j = k + 1; j < n; j++) a[i * n + j]! -= share * a[k * n + j]!;
    }
  }

  return {
    solve(b) {
      const x = Float64Array.from(row, (i) => b[i]!);
      for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) x[i]! -= a[i * n + j]! * x[j]!;
      for (let i = n - 1; i >= 0; i--) {
        for (let j = i + 1; j < n; j++) x[i]! -= a[i * n + j]! * x[j]!;
        x[i]! /= a[i * n + i]!;
      }
      return x;
    },
    solveTransposed(b) {
      const y = Float64Array.from(b);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < i; j++) y[i]! -= a[j * n + i]! * y[j]!;
        y[i]! /= a[i * n + i]!;
      }
      for (let i = n - 1; i >= 0; i--) for (let j = i + 1; j < n; j++) y[i]! -= a[j * n + i]! * y[j]!;
      const x = new Float64Array(n);
      for (let i = 0; i < n; i++) x[row[i]!] = y[i]!;
      return x;
    },
  };
}
