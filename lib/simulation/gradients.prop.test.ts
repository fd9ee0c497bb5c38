import fc from 'fast-check';
import { describe, test } from 'vitest';
import { DAY_MS, MINUTE_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { solveAbsorbing } from './absorbing';
import { arcRewards } from './arc-rewards';
import { compile } from './compile';
import { solveChain } from './exact';
import { gradients } from './gradients';
import { turnLever } from './lever';
import { withTouches } from './testing/with-touches';
import { anyJourney } from './testing/any-journey';
import { sixStates, businessSale } from './testing/journeys';

const WORTH = 40;

/** What the gradients are derivatives of, computed without them. */
function figures(journey: Journey) {
  const chain = compile(journey);
  const exact = solveChain(chain);
  const rewards = arcRewards(journey, chain);
  const system = solveAbsorbing(chain);
  const atStart = (reward: Float64Array) => (chain.start < 0 ? 0 : system.expect(reward)[chain.start]!);
  return {
    conversion: exact.conversion,
    profit: (journey.economics.valuePerConversion ?? 0) * exact.conversion - atStart(rewards.cost),
    daysToConvert: exact.meanTimeToConvertDays ?? 0,
    daysInside: atStart(rewards.stayMs) / DAY_MS,
  };
}

type Figures = ReturnType<typeof figures>;

/** Every time a little different from every other, so that none stands just at a bend; a step of the differences is less, but many seconds: times are whole ones. */
function apart(journey: Journey): Journey {
  let minutes = 0;
  return JSON.parse(JSON.stringify(journey).replace(/"P(\d+)D"/g, (_, days: string) => `"P${days}DT${(minutes += 70)}M"`)) as Journey;
}

function check(journey: Journey) {
  const chain = compile(journey);
  const middle = figures(journey);
  for (const { lever, ...slopes } of gradients(journey, chain)) {
    const step = lever.kind === 'rate' ? 1e-5 : (30 * MINUTE_MS) / DAY_MS;
    if (lever.kind === 'rate') {
      const taken = journey.transitions.filter(({ from, probability }) => from === journey.states[lever.s]!.id && probability).reduce((sum, t) => sum + t.probability!.value, 0);
      if (taken + step > 1 || lever.value < step) continue;
    } else if (lever.value <= step * DAY_MS * 2) continue;
    const [low, high] = [-step, step].map((by) => figures(turnLever(journey, lever, lever.value + by * (lever.kind === 'rate' ? 1 : DAY_MS)))) as [Figures, Figures];
    for (const key of ['conversion', 'profit', 'daysToConvert', 'daysInside'] as const) {
      const numeric = (high[key] - low[key]) / (2 * step);
      const curvature = Math.abs(high[key] - 2 * middle[key] + low[key]) / step;
      const allowed = (lever.kind === 'rate' ? 1e-4 : 1e-2) * Math.max(lever.kind === 'rate' ? 1 : 0.01, Math.abs(numeric)) + curvature;
      if (Math.abs(slopes[key] - numeric) > allowed) throw new Error(`${lever.kind} ${lever.label}: ${key} is ${slopes[key]}, by differences ${numeric} (allowed ${allowed})`);
    }
  }
}

const priced = (journey: Journey): Journey => ({ ...journey, economics: { currency: 'USD', valuePerConversion: WORTH, costPerTouch: { email: 0.5, sms: 2 } } });

describe('derivatives are what small changes do', () => {
  test.each(Object.entries({ sixStates, businessSale }))('%s', (_, journey) => check(priced(withTouches(journey))));

  test('any journey', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const whole = priced(withTouches(apart({ ...journey, timeout: undefined })));
        fc.pre(compile(whole).refusals.length === 0);
        check(whole);
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});
