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
      for (let found = 1; ; found++) {
        nowMs += 20;
        yield { target: onJourney(), message: `Finding ${found}.` };
      }
    });
    const findings = lint(journey, { rules: [rule, timeout], now: () => nowMs });
    expect(findings).toMatchObject([
      { message: 'Finding 1.' },
      { message: 'Finding 2.' },
      { message: 'Finding 3.' },
      { rule: 'rule-error', message: 'The check "A journey has at most 7 states" took longer than 50 ms and may be incomplete. Make the journey smaller, or check it again.' },
      afterwards,
    ]);
  });

  it('asks a rule again that was slow once, and forgets its first answer', () => {
    let nowMs = 0;
    let asked = 0;
    const rule = broken(function* () {
      if (++asked === 1) nowMs += 100;
      yield { target: onJourney(), message: 'One.' };
      yield { target: onJourney(), message: 'Two.' };
    });
    expect(lint(journey, { rules: [rule], now: () => nowMs }).map((finding) => finding.message)).toEqual(['One.', 'Two.']);
  });

  it('reports a rule that is slow every time, even when it finds nothing', () => {
    let nowMs = 0;
    const rule = broken(() => {
      nowMs += 6;
      return [];
    });
    expect(lint(journey, { rules: [rule], now: () => nowMs, ruleBudgetMs: 5 })).toMatchObject([{ rule: 'rule-error' }]);
    expect(lint(journey, { rules: [rule], now: () => nowMs, ruleBudgetMs: 6 })).toEqual([]);
  });
});
