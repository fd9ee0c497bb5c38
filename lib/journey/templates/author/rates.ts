import { BENCHMARKS, type Measure } from '../../benchmarks';
import type { Rate } from '../../rate';

/** The published rate of a topic, with its citation, year and sample. Throws where there is none: a template must not make one up. */
export function published(topic: string, measure: Measure): Rate {
  const found = BENCHMARKS.find((each) => each.topic === topic && each.measure === measure);
  if (!found) throw new RangeError(`There is no benchmark “${topic}, ${measure}”.`);
  const { share, source, year, n, of, nOf } = found;
  const denominator = of === undefined ? '' : ` of ${of}`;
  const sample = n === undefined || nOf === undefined ? '' : `, ${n.toLocaleString('en-US')} ${nOf}`;
  return {
    value: share,
    source: { kind: 'benchmark', citation: `${source}: ${topic}, ${measure}${denominator}${sample}`, ...(year !== undefined && { year }), ...(n !== undefined && { n }) },
  };
}

/** A rate nobody measured here, with how sure it is and why. */
export function guess(value: number, confidence: 'low' | 'medium' | 'high', why: string): Rate {
  return { value, source: { kind: 'estimate', confidence, why } };
}
