import { expect, test } from 'vitest';
import { Scope } from '../scope';
import { breaksByBruteForce } from '../testing/brute-force-cadence';
import { ticks } from '../testing/arbitrary-cadence';
import { completeJourney, completeState, completeTouchpoint, completeTransition } from '../testing/complete-journey';
import { arrive } from './arrive';
import { staysOf } from './stay';
import { worstCase } from './worst-case';

/** A state that leads back to itself once the message of an event was clicked, at once; two more messages come after entering. */
function journey(reminderMs: number) {
  return completeJourney((journey) => {
    delete journey.timeout;
    delete journey.exit.success;
    journey.states = [
      completeState('s0', 'State', {
        timeout: undefined,
        touchpoints: [
          completeTouchpoint('cart', { timing: { kind: 'event', event: 'cart left', delay: ticks(2) } }),
          completeTouchpoint('hello', { timing: { kind: 'entry', delay: ticks(0) } }),
          completeTouchpoint('reminder', { timing: { kind: 'entry', delay: ticks(reminderMs) } }),
        ],
      }),
    ];
    journey.entry.start = 's0';
    journey.transitions = [
      completeTransition('again', 's0', 's0', 0.1, { trigger: { kind: 'signal', touchpoint: 'cart', signal: 'clicked' }, duration: { kind: 'fixed', value: ticks(0) } }),
    ];
  });
}

test.each([1, 2, 3, 4])('a way that waits for the message of an event is not taken before that, nor long after: reminder after %i', (reminderMs) => {
  const made = journey(reminderMs);
  const scope = new Scope(made);
  const stays = staysOf(scope);
  for (const max of [1, 2, 3, 4]) {
    for (const withinMs of [1, 2, 3, 4, 5, 6]) {
      const breach = worstCase(scope, { channel: 'email', max, within: ticks(withinMs), withinMs, ofBrand: true }, stays, arrive(stays, 0));
      expect(breach !== undefined, `${max} in ${withinMs}`).toBe(breaksByBruteForce(made, { channel: 'email', max, withinMs }));
    }
  }
});
