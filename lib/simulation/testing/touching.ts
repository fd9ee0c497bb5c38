import type { Journey } from '@/lib/journey/journey';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { sixStates } from './journeys';

const rate = (value: number) => ({ expectedRate: { value } });
const leaves = (how: 'channel' | 'journey') => ({ mechanism: 'unsubscribe-link' as const, leaves: how });

const touchpoints: Record<string, Touchpoint[]> = {
  welcome: [
    { id: 'hello', name: 'Hello', channel: 'email', timing: { kind: 'entry', delay: 'PT0S' }, success: rate(0.3), optOut: leaves('channel') },
    { id: 'again', name: 'Again', channel: 'email', timing: { kind: 'after', touchpoint: 'hello', if: 'not-engaged', delay: 'P3D' }, success: rate(0.2), optOut: leaves('journey') },
    { id: 'text', name: 'Text', channel: 'sms', timing: { kind: 'entry', delay: 'PT6H' }, success: { ...rate(0.1), within: 'P1D' }, failure: { after: 'P2D', then: { kind: 'touchpoint', touchpoint: 'ring' } }, optOut: leaves('channel') },
    { id: 'ring', name: 'Ring', channel: 'push', success: rate(0.05) },
  ],
  explore: [
    { id: 'tips', name: 'Tips', channel: 'email', timing: { kind: 'entry', delay: 'P1D', window: { days: ['tue', 'wed', 'thu'], from: '09:00', until: '11:00' } }, success: rate(0.25), optOut: leaves('channel') },
    { id: 'more', name: 'More', channel: 'email', timing: { kind: 'after', touchpoint: 'tips', if: 'engaged', delay: 'PT4H' }, success: rate(0.4) },
    { id: 'tap', name: 'Tap', channel: 'push', timing: { kind: 'entry', delay: 'P2D' } },
  ],
  evaluate: [
    { id: 'case', name: 'Case', channel: 'email', timing: { kind: 'entry', delay: 'P2D' }, success: rate(0.2) },
    { id: 'call', name: 'Call', channel: 'sales', timing: { kind: 'after', touchpoint: 'case', if: 'always', delay: 'P3D' }, success: rate(0.5), cost: 12 },
  ],
  decide: [{ id: 'offer', name: 'Offer', channel: 'email', timing: { kind: 'entry', delay: 'PT1H' }, success: rate(0.3), failure: { after: 'P10D', then: { kind: 'move', to: 'sales' } } }],
  nudge: [
    { id: 'miss', name: 'Miss you', channel: 'email', timing: { kind: 'entry', delay: 'PT0S' }, success: rate(0.1) },
    { id: 'buzz', name: 'Buzz', channel: 'sms', timing: { kind: 'entry', delay: 'PT0S' }, success: rate(0.1), optOut: leaves('journey') },
  ],
  'win-back': [
    { id: 'back-1', name: 'Back 1', channel: 'email', timing: { kind: 'entry', delay: 'P3D' }, success: rate(0.1) },
    { id: 'back-2', name: 'Back 2', channel: 'email', timing: { kind: 'after', touchpoint: 'back-1', if: 'not-engaged', delay: 'P7D' }, success: rate(0.1), optOut: leaves('journey') },
    { id: 'receipt', name: 'Receipt', channel: 'email', transactional: true, timing: { kind: 'entry', delay: 'PT0S' } },
  ],
}; // prettier-ignore

/** {@link sixStates} with sixteen touchpoints that use every rule there is. */
export const touchingSix: Journey = {
  ...sixStates,
  states: sixStates.states.map((state) => ({ ...state, touchpoints: touchpoints[state.id] ?? [] })),
  economics: { currency: 'USD', valuePerConversion: 900, fixedCost: 2_000, entrantsPerDay: 40, costPerTouch: { email: 0.002, sms: 0.03, push: 0, sales: 10 } },
};
