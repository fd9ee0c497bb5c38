import { expect, test } from 'vitest';
import { blankJourney } from './blank';
import { describeField, describeFieldElsewhere } from './describe-field';
import type { Journey } from './journey';
import { fieldsOfAll, knownFields } from './known-fields';

function journeyOf(): Journey {
  const journey = blankJourney('Fields');
  journey.entry.criteria = { kind: 'all', of: [{ kind: 'attribute', path: 'seats', op: 'gte', value: 5 }, { kind: 'not', of: { kind: 'attribute', path: 'plan', op: 'in', value: ['free', 'trial'] } }] };
  journey.exit.success = { kind: 'event', name: 'paid', where: [{ path: 'amount', op: 'gt', value: 0 }] };
  journey.states.push({
    id: 's',
    name: 'S',
    exit: { kind: 'attribute', path: 'vip', op: 'exists' },
    touchpoints: [
      { id: 'a', name: 'A', channel: 'email', brief: { subject: 'Hi {{ first_name | default: "there" }}', body: '{{ first_name | default: "you" }}, {{ first_name | default: "you" }}', cta: 'Go' }, variants: [{ locale: 'de', body: '{{ first_name | default: "du" }} {{ seats }}' }] },
      { id: 'b', name: 'B', channel: 'email', brief: { cta: '{{ first_name | default: "you" }}', variables: ['first_name', 'company', ' '] } },
    ],
  });
  journey.rehearsals = [{ id: 'r', name: 'R', customer: { attributes: { vip: true, company: 'Acme' }, segments: [], consent: {}, timeZone: null }, startsAt: '2026-03-02T09:00:00Z', steps: [], expected: { place: null, sent: [] } }];
  return journey;
}

test('every field that a journey names is known, with what it holds, where it is named and what is mostly said instead', () => {
  const fields = knownFields(journeyOf());
  expect(fields.map((field) => [field.name, describeField(field)])).toEqual([
    ['first_name', '4 texts, 1 list'],
    ['company', 'Text · 1 list, 1 rehearsed customer'],
    ['seats', 'Number · 1 text, 1 condition'],
    ['vip', 'Yes or no · 1 condition, 1 rehearsed customer'],
    ['plan', 'Text · 1 condition'],
    ['amount', 'Number · detail of “paid”'],
  ]);
  expect(fields[0]!.fallback).toBe('you');
  expect(fields[1]!.fallback).toBeUndefined();
});

test('fields of other journeys are known by the journeys that name them, details of events not', () => {
  const plain = blankJourney('Plain');
  plain.entry.criteria = { kind: 'attribute', path: 'plan', op: 'is', value: 'gold' };
  const fields = fieldsOfAll([{ name: 'Welcome', journey: journeyOf() }, { name: 'Win-back', journey: plain }, { name: 'Sunset', journey: plain }]);
  expect(fields.map((field) => [field.name, describeFieldElsewhere(field)])).toEqual([
    ['plan', 'Text · in Welcome and 2 other journeys'],
    ['company', 'Text · in Welcome'],
    ['first_name', 'in Welcome'],
    ['seats', 'Number · in Welcome'],
    ['vip', 'Yes or no · in Welcome'],
  ]);
  expect(fields[2]!.fallback).toBe('you');
  expect(describeFieldElsewhere({ name: 'x', journeys: ['A', 'B'] })).toBe('in A and B');
});
