import { expect, test } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import { knownNames } from './known-names';

test('every name in use is known once, wherever it stands', () => {
  const journey = blankJourney('Test');
  journey.entry.trigger = { kind: 'event', name: 'signed_up' };
  journey.entry.criteria = { kind: 'all', of: [{ kind: 'attribute', path: 'plan', op: 'is', value: 'free' }, { kind: 'not', of: { kind: 'segment', id: 'staff' } }] };
  journey.exit.success = { kind: 'event', name: 'paid', where: [{ path: 'amount', op: 'gt', value: 0 }] };
  journey.states.push({ id: 's', name: 'S', exit: { kind: 'event', name: 'paid' }, touchpoints: [{ id: 't', name: 'T', channel: 'email', timing: { kind: 'event', event: 'cart_left', delay: 'PT1H' } }] });
  journey.transitions.push({ id: 'x', from: 's', to: 'converted', priority: 1, trigger: { kind: 'event', name: '' } });
  expect(knownNames(journey)).toEqual({ events: ['cart_left', 'paid', 'signed_up'], attributes: ['amount', 'plan'], audiences: ['staff'] });
});
