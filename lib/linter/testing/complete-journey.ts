import type { Journey } from '@/lib/journey/journey';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Transition } from '@/lib/journey/schema/transition';

/** A touchpoint with all its elements. */
export function completeTouchpoint(id: string, over: Partial<Touchpoint> = {}): Touchpoint {
  return {
    id,
    name: `Email ${id}`,
    channel: 'email',
    brief: { keyMessage: 'Set up takes five minutes', cta: 'Start now' },
    timing: { kind: 'entry', delay: 'P1D' },
    success: { signal: 'clicked', within: 'P3D' },
    failure: { then: { kind: 'wait' } },
    optOut: { mechanism: 'unsubscribe-link', leaves: 'channel' },
    ...over,
  };
}

/** A state with criteria, a timeout to the outcome `left`, and no touchpoint. */
export function completeState(id: string, name: string, over: Partial<State> = {}): State {
  return {
    id,
    name,
    entry: { kind: 'event', name: `${id} entered` },
    exit: { kind: 'event', name: `${id} done` },
    timeout: { after: 'P14D', to: 'left' },
    touchpoints: [],
    ...over,
  };
}

/** A transition with a trigger and an estimated rate. */
export function completeTransition(id: string, from: string, to: string, value: number, over: Partial<Transition> = {}): Transition {
  return {
    id,
    from,
    to,
    priority: 1,
    trigger: { kind: 'event', name: `${to} begun` },
    probability: { value, source: { kind: 'estimate', confidence: 'medium', why: 'Seen in the last trial' } },
    ...over,
  };
}

/**
 * A journey with nothing to object to: Trial → Decision → Bought, timeouts to Left, one email (`welcome`) in Trial and one
 * (`offer`) in Decision. `change` may break what a test needs broken.
 */
export function completeJourney(change: (journey: Journey) => void = () => {}): Journey {
  const journey: Journey = {
    schemaVersion: 1,
    name: 'Trial to paid',
    objective: 'acquisition',
    entry: {
      criteria: { kind: 'attribute', path: 'plan', op: 'is', value: 'trial' },
      trigger: { kind: 'event', name: 'trial started' },
      start: 'trial',
      reentry: { kind: 'never' },
      holdoutShare: 0,
    },
    exit: { success: { kind: 'event', name: 'bought' }, others: [] },
    timeout: { after: 'P60D', to: 'left' },
    kpis: { primary: { name: 'Conversion', target: 0.1, unit: 'share' }, secondary: [], diagnostics: [] },
    economics: { currency: 'USD', costPerTouch: {} },
    states: [
      completeState('trial', 'Trial', { touchpoints: [completeTouchpoint('welcome', { name: 'Welcome' })] }),
      completeState('decision', 'Decision', { touchpoints: [completeTouchpoint('offer', { name: 'Offer' })] }),
    ],
    transitions: [completeTransition('trial-decision', 'trial', 'decision', 0.4), completeTransition('decision-bought', 'decision', 'bought', 0.3)],
    outcomes: [
      { id: 'bought', name: 'Bought', kind: 'converted' },
      { id: 'left', name: 'Left', kind: 'exited' },
    ],
    layout: {},
  };
  change(journey);
  return journey;
}
