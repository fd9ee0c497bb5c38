import { DAY_MS, HOUR_MS } from '@/lib/journey/duration';
import type { TimeToConvert } from './report';

/** 2¹⁰ cells for every doubling, up to 2⁵³ ms: times in one cell differ by at most 0.1 %. */
const CELL_BITS = 10;
const CELLS = 53 << CELL_BITS;
const WIDTHS_DAYS = [1, 2, 3, 4, 6, 8, 12].map((hours) => (hours * HOUR_MS) / DAY_MS).concat([1, 2, 3, 5, 7, 10, 14, 21, 30, 60, 90, 180, 365, 730, 1825, 3650]);
const MOST_BINS = 40;

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
const HIGH = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
/** Where each cell begins, in milliseconds. */
const BEGINS = Float64Array.from({ length: CELLS }, (_, cell) => {
  words[1 - HIGH] = 0;
  words[HIGH] = (cell + (1023 << CELL_BITS)) << (20 - CELL_BITS);
  return cell === 0 ? 0 : float[0]!;
});

/**
 * Counts times (whole ms ≥ 0) in cells a tenth of a percent wide, whatever their size, and keeps each cell's mean: a time
 * that many share, such as a fixed wait, is thereby given exactly. Sums are kept from where the cell begins, so that they stay
 * whole numbers that add up the same in any order.
 * Source of the cells: G. Tene's HdrHistogram; here they are the leading bits of the floating-point number.
 */
export class TimeRecord {
  constructor(
    readonly counts = new Float64Array(CELLS),
    readonly beyond = new Float64Array(CELLS),
  ) {}

  add(ms: number, count = 1): void {
    float[0] = ms;
    const cell = ms < 2 ? 0 : Math.min((words[HIGH]! >>> (20 - CELL_BITS)) - (1023 << CELL_BITS), CELLS - 1);
    this.counts[cell]! += count;
    this.beyond[cell]! += (ms - BEGINS[cell]!) * count;
  }

  /** Everything counted, in rising order: how many, their times added up, and their mean time in days. */
  cells(): { count: number; sumMs: number; days: number }[] {
    const cells: { count: number; sumMs: number; days: number }[] = [];
    this.counts.forEach((count, cell) => {
      const sumMs = BEGINS[cell]! * count + this.beyond[cell]!;
      if (count > 0) cells.push({ count, sumMs, days: sumMs / count / DAY_MS });
    });
    return cells;
  }

  /** Mean, quantiles and histogram in days; null when nothing was counted. */
  summarize(): TimeToConvert | null {
    const cells = this.cells();
    let count = 0;
    let sum = 0;
    for (const cell of cells) {
      count += cell.count;
      sum += cell.sumMs;
    }
    if (count === 0) return null;

    const quantile = (p: number) => {
      let below = 0;
      return cells.find((cell) => (below += cell.count) >= p * count)!.days;
    };
    const width = WIDTHS_DAYS.find((days) => binOf(quantile(0.99), days) < MOST_BINS) ?? quantile(0.99) / (MOST_BINS - 1);
    const bins = new Float64Array(binOf(quantile(0.99), width) + 1);
    for (const cell of cells) {
      const bin = binOf(cell.days, width);
      if (bin < bins.length) bins[bin]! += cell.count / count;
    }
    return {
      mean: sum / count / DAY_MS,
      p10: quantile(0.1),
      p50: quantile(0.5),
      p90: quantile(0.9),
      histogram: Array.from(bins, (share, i) => ({ fromDays: i * width, toDays: (i + 1) * width, share })),
    };
  }
}

function binOf(days: number, width: number): number {
  return Math.floor(days / width + 1e-9);
}
