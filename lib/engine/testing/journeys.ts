import { blankJourney } from '@/lib/journey/blank';
import type { Journey } from '@/lib/journey/journey';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { CustomerFacts } from '../enrollment';

/** Monday, March 2, 2026, 09:00 in Berlin. */
export const MONDAY_MS = Date.UTC(2026, 2, 2, 8);

/** A customer in Berlin who said yes everywhere. */
export const willing: CustomerFacts = {
  attributes: {},
  segments: [],
  consent: { email: 'granted', sms: 'granted', whatsapp: 'granted', push: 'granted' },
  timeZone: 'Europe/Berlin',
  suppressions: [],
};

/** A touchpoint in short; its name is its id. An email without timing, unless told otherwise. */
export function touch(id: string, over: Partial<Touchpoint> = {}): Touchpoint {
  return { id, name: id, channel: 'email', ...over };
}

/** On-entry timing after an ISO 8601 delay. */
export const onEntry = (delay = 'PT0S') => ({ kind: 'entry' as const, delay });

/** A journey of given states, the first of which is the start; its outcomes are won, gone and no (opted out). */
export function journeyOf(states: (Pick<State, 'id'> & Partial<State>)[], over: Partial<Journey> = {}): Journey {
  const blank = blankJourney('Test');
  return {
    ...blank,
    entry: { ...blank.entry, ...(states[0] && { start: states[0].id }) },
    outcomes: [
      { id: 'won', name: 'Won', kind: 'converted' },
      { id: 'gone', name: 'Gone', kind: 'exited' },
      { id: 'no', name: 'No, thanks', kind: 'opted-out' },
    ],
    ...over,
    states: states.map((state) => ({ name: state.id, touchpoints: [], ...state })),
  };
}

/** From trial to paid: emails, a text message and a push over two states. */
export const trial: Journey = {
  ...blankJourney('Trial to paid'),
  entry: { criteria: { kind: 'attribute', path: 'plan', op: 'is', value: 'trial' }, start: 'trial', reentry: { kind: 'after', wait: 'P90D' }, holdoutShare: 0 },
  exit: { success: { kind: 'event', name: 'subscribed' }, others: [{ criterion: { kind: 'segment', id: 'employees' }, to: 'left' }] },
  timeout: { after: 'P45D', to: 'left' },
  states: [
    {
      id: 'trial',
      name: 'Trial',
      timeout: { after: 'P14D', to: 'reminder' },
      touchpoints: [
        { id: 'welcome', name: 'Welcome', channel: 'email', timing: { kind: 'entry', delay: 'PT0S' }, success: { signal: 'clicked', within: 'P3D' }, failure: { then: { kind: 'touchpoint', touchpoint: 'nudge' } }, optOut: { mechanism: 'unsubscribe-link', leaves: 'journey' } },
        { id: 'nudge', name: 'Nudge', channel: 'sms', success: { signal: 'replied', within: 'P2D' }, failure: { then: { kind: 'wait' } }, optOut: { mechanism: 'stop-keyword', leaves: 'channel' } },
        { id: 'tips', name: 'Tips', channel: 'email', timing: { kind: 'after', touchpoint: 'welcome', if: 'engaged', delay: 'P1D', window: { days: ['tue', 'wed', 'thu'], from: '09:00', until: '11:00' } } },
        { id: 'stuck', name: 'Stuck?', channel: 'push', timing: { kind: 'event', event: 'setup failed', delay: 'PT1H' } },
      ],
    },
    {
      id: 'reminder',
      name: 'Reminder',
      timeout: { after: 'P7D', to: 'left' },
      touchpoints: [
        { id: 'last-chance', name: 'Last chance', channel: 'email', timing: { kind: 'entry', delay: 'P1D' }, success: { signal: 'opened', within: 'P2D' }, failure: { then: { kind: 'move', to: 'left' } } },
        { id: 'call', name: 'Call', channel: 'sales', timing: { kind: 'after', touchpoint: 'welcome', if: 'not-engaged', delay: 'P20D' } },
      ],
    },
    { id: 'decision', name: 'Decision', timeout: { after: 'P10D', to: 'reminder' }, touchpoints: [{ id: 'offer', name: 'Offer', channel: 'email', timing: { kind: 'entry', delay: 'PT2H' } }] },
  ],
  transitions: [
    { id: 'trial-decision', from: 'trial', to: 'decision', priority: 2, trigger: { kind: 'event', name: 'pricing viewed', count: 2, within: 'P7D' } },
    { id: 'trial-hot', from: 'trial', to: 'decision', priority: 1, trigger: { kind: 'attribute', path: 'score', op: 'gte', value: 80 } },
    { id: 'reminder-trial', from: 'reminder', to: 'trial', priority: 1, trigger: { kind: 'signal', touchpoint: 'last-chance', signal: 'clicked' } },
  ],
  outcomes: [
    { id: 'paid', name: 'Paid', kind: 'converted' },
    { id: 'left', name: 'Left', kind: 'exited' },
    { id: 'opted-out', name: 'Opted out', kind: 'opted-out' },
  ],
};
