import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '@/lib/journey/duration';
import { TimeRecord } from './time-record';

function recordOf(times: number[]) {
  const record = new TimeRecord();
  for (const ms of times) record.add(ms);
  return record.summarize()!;
}

describe('a record of times', () => {
  test('of nothing is nothing', () => {
    expect(new TimeRecord().summarize()).toBeNull();
  });

  test('gives back a time that all share exactly, in a single bin', () => {
    const summary = recordOf(Array.from({ length: 1000 }, () => 30 * DAY_MS));
    expect(summary).toMatchObject({ mean: 30, p10: 30, p50: 30, p90: 30 });
    expect(summary.histogram.filter(({ share }) => share > 0)).toEqual([{ fromDays: 30, toDays: 31, share: 1 }]);
  });

  test('takes conversion at once in its stride', () => {
    expect(recordOf([0, 0, 0])).toMatchObject({ mean: 0, p50: 0, histogram: [{ fromDays: 0, share: 1 }] });
  });

  test('knows quantiles to a thousandth, for seconds as for years', () => {
    for (const unit of [1000, HOUR_MS, DAY_MS, 365 * DAY_MS]) {
      const times = Array.from({ length: 10_001 }, (_, i) => Math.round(unit * (1 + i / 1000)));
      const summary = recordOf(times);
      for (const [got, place] of [[summary.p10, 1000], [summary.p50, 5000], [summary.p90, 9000]] as const) {
        expect(Math.abs((got * DAY_MS) / times[place]! - 1)).toBeLessThan(0.001);
      } // prettier-ignore
      expect(summary.mean * DAY_MS).toBeCloseTo(times.reduce((a, b) => a + b) / times.length, 0);
    }
  });

  test.each([0.2, 3, 40, 500, 9_000])('cuts %f days into 13 to 40 equal bins that hold all but the slowest hundredth', (days) => {
    const { histogram } = recordOf(Array.from({ length: 5_000 }, (_, i) => Math.round(((i + 1) / 5_000) * days * DAY_MS)));
    const width = histogram[0]!.toDays;
    histogram.forEach((bin, i) => expect(bin.fromDays).toBeCloseTo(i * width, 9));
    expect(histogram.length).toBeLessThanOrEqual(40);
    expect(histogram.length).toBeGreaterThanOrEqual(days < 1 ? 5 : 13);
    const held = histogram.reduce((sum, { share }) => sum + share, 0);
    expect(held).toBeGreaterThanOrEqual(0.99);
    expect(held).toBeLessThanOrEqual(1 + 1e-12);
  });
});
