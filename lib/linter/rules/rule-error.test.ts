import { describe, expect, it } from 'vitest';
import { lint } from '../lint';
import type { Rule } from '../rule';
import { onJourney } from '../target';
import { completeJourney } from '../testing/complete-journey';
import { stateLimit } from './state-limit';
import { timeout } from './timeout';

const journey = completeJourney((journey) => delete journey.timeout);
const afterwards = { rule: 'timeout', target: { kind: 'journey', id: 'journey', field: 'timeout.after' } };

function broken(check: Rule['check']): Rule<'state-limit'> {
  return { ...stateLimit, check };
}

describe('rule-error', () => {
  it('stands in for a rule that breaks down, keeps what it found, and lets the others run', () => {
    const rule = broken(function* () {
      yield { target: onJourney(), message: 'Found before.' };
      throw new Error('no such index');
    });
    const findings = lint(journey, { rules: [rule, timeout] });
    expect(findings).toMatchObject([
      { rule: 'state-limit', message: 'Found before.' },
      {
        rule: 'rule-error',
        severity: 'error',
        target: { kind: 'journey', id: 'journey' },
        message: 'The check "A journey has at most 7 states" broke down (no such index). The other checks ran; change the journey or report this fault.',
      },
      afterwards,
    ]);
  });

  it('cuts off a rule that never ends, keeps what it found, and lets the others run', () => {
    let nowMs = 0;
    const rule = broken(function* () {
      for (;;) {
        nowMs += 20;
        yield { target: onJourney(), message: `At ${nowMs} ms.` };
      }
    });
    const findings = lint(journey, { rules: [rule, timeout], now: () => nowMs });
    expect(findings).toMatchObject([
      { message: 'At 20 ms.' },
      { message: 'At 40 ms.' },
      { message: 'At 60 ms.' },
      { rule: 'rule-error', message: 'The check "A journey has at most 7 states" took longer than 50 ms and may be incomplete. Make the journey smaller, or check it again.' },
      afterwards,
    ]);
  });

  it('reports a rule that is slow and finds nothing', () => {
    let nowMs = 0;
    const rule = broken(() => {
      nowMs += 6;
      return [];
    });
    expect(lint(journey, { rules: [rule], now: () => nowMs, ruleBudgetMs: 5 })).toMatchObject([{ rule: 'rule-error' }]);
    expect(lint(journey, { rules: [rule], now: () => nowMs, ruleBudgetMs: 6 })).toEqual([]);
  });
});
