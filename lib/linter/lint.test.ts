import { describe, expect, it } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import { benchJourney } from './bench-journey';
import { lint } from './lint';
import { completeJourney } from './testing/complete-journey';

describe('lint', () => {
  it('finds nothing in a journey in order', () => expect(lint(completeJourney())).toEqual([]));

  it('asks a blank journey only for what comes first', () => {
    const fields = lint(blankJourney('New')).map((finding) => finding.target.field);
    expect(fields).toEqual(['entry.criteria', 'entry.trigger', 'states', 'exit.success', 'timeout.after', 'kpis.primary']);
  });

  it('asks a first empty state only for what it lacks itself', () => {
    const journey = blankJourney('New');
    journey.states.push({ id: 'first', name: 'First', touchpoints: [] });
    journey.entry.start = 'first';
    const rules = lint(journey).filter((finding) => finding.target.kind === 'state').map((finding) => finding.rule);
    expect(rules).toEqual(['exit-criteria', 'timeout', 'dead-end']);
  });

  it('lists findings in document order, and those of one part in the order of the rules', () => {
    const journey = completeJourney((journey) => {
      delete journey.exit.success;
      delete journey.transitions[0]!.probability;
      for (const state of journey.states) {
        delete state.exit;
        delete state.timeout;
        delete state.touchpoints[0]!.optOut;
        delete state.touchpoints[0]!.timing;
      }
    });
    expect(lint(journey).map(({ rule, target }) => `${target.id}: ${rule}`)).toEqual([
      'journey: exit-criteria',
      'trial: exit-criteria',
      'trial: timeout',
      'welcome: touchpoint-elements',
      'welcome: opt-out',
      'decision: exit-criteria',
      'decision: timeout',
      'offer: touchpoint-elements',
      'offer: opt-out',
      'trial-decision: rate-source',
    ]);
  });

  it('takes severities from the preset and leaves out what is off', () => {
    const journey = completeJourney((journey) => {
      delete journey.timeout;
      delete journey.exit.success;
    });
    expect(lint(journey, { preset: { timeout: 'info', 'exit-criteria': 'off' } })).toMatchObject([{ rule: 'timeout', severity: 'info' }]);
  });

  it('lints a journey of 7 states and 30 touchpoints in well under a millisecond, and finds nothing in it', () => {
    const journey = benchJourney();
    expect(lint(journey)).toEqual([]);
    // The fastest of many runs: whatever else the machine does, it leaves one of them alone.
    let leastMs = Infinity;
    for (let i = 0; i < 500; i++) {
      const startMs = performance.now();
      lint(journey);
      leastMs = Math.min(leastMs, performance.now() - startMs);
    }
    expect(leastMs).toBeLessThan(0.5);
  });

  it('answers for the largest document that loads, with no rule cut off', () => {
    const journey = completeJourney((journey) => {
      const [state] = journey.states;
      const [transition] = journey.transitions;
      journey.states = Array.from({ length: 200 }, (_, i) => ({
        ...state!,
        id: `s${i}`,
        name: `State ${i}`,
        timeout: { after: 'P9D', to: i < 199 ? `s${i + 1}` : 'left' },
        touchpoints: Array.from({ length: 100 }, (_, j) => ({ ...state!.touchpoints[0]!, id: `t${i}-${j}`, name: `Touch ${j}` })),
      }));
      journey.entry.start = 's0';
      journey.transitions = Array.from({ length: 2_000 }, (_, i) => ({
        ...transition!,
        id: `w${i}`,
        from: `s${i % 200}`,
        to: i % 7 ? `s${(i * 31) % 200}` : 'bought',
        trigger: { kind: 'event', name: `event ${i}` },
        probability: { ...transition!.probability!, value: 0.01 },
      }));
    });
    expect(lint(journey, { ruleBudgetMs: 1_000 }).map((finding) => finding.rule)).toEqual(['state-limit', 'frequency-cap']);
  });
});
