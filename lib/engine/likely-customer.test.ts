import { describe, expect, test } from 'vitest';
import type { Criterion } from '@/lib/journey/criterion';
import type { Journey } from '@/lib/journey/journey';
import { TEMPLATES } from '@/lib/journey/templates/catalog';
import { exampleValues } from '@/lib/journey/templates/example-values';
import { fillTemplate } from '@/lib/journey/templates/fill-template';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { DEFAULT_POLICY } from './default-policy';
import { likelyCustomer } from './likely-customer';
import { rehearse } from './rehearse';

const lets = (journey: Journey) => rehearse(journey, { customer: { ...likelyCustomer(journey), consent: {}, timeZone: null }, startsAt: '2026-03-02T09:00:00Z', steps: [] }, DEFAULT_POLICY).log[0]!.effects[0]!.kind === 'enter';

test.each(TEMPLATES.map((template) => [template.id, template] as const))('the journey of the template %s lets its likely customer in', (_, template) => {
  const filled = fillTemplate(template, { name: template.name, values: exampleValues(template) });
  if (!filled.ok) throw new Error('the template does not fill');
  expect(lets(filled.journey)).toBe(true);
});

describe('what is known of the likely customer', () => {
  const of = (criteria: Criterion) => likelyCustomer({ ...completeJourney(), entry: { ...completeJourney().entry, criteria } });

  test.each<[string, Criterion, object]>([
    ['sizes, one within another', { kind: 'all', of: [{ kind: 'attribute', path: 'score', op: 'gt', value: 50 }, { kind: 'attribute', path: 'score', op: 'lt', value: 1_000 }] }, { attributes: { score: 51 } }],
    ['a date before another', { kind: 'attribute', path: 'since', op: 'lt', value: '2026-03-01' }, { attributes: { since: '2026-02-28' } }],
    ['one of several', { kind: 'any', of: [{ kind: 'signal', touchpoint: 'mail', signal: 'clicked' }, { kind: 'segment', id: 'vip' }] }, { segments: ['vip'] }],
    ['what must not be', { kind: 'not', of: { kind: 'any', of: [{ kind: 'segment', id: 'staff' }, { kind: 'attribute', path: 'plan', op: 'missing' }] } }, { segments: [], attributes: { plan: 'yes' } }],
    ['anything but a value', { kind: 'attribute', path: 'plan', op: 'is-not', value: 'free' }, { attributes: {} }],
    ['that value after all', { kind: 'not', of: { kind: 'attribute', path: 'plan', op: 'is-not', value: 'free' } }, { attributes: { plan: 'free' } }],
    ['what was done before', { kind: 'event', name: 'visited', count: 3, within: 'P7D' }, { past: [{ name: 'visited', times: 3 }] }],
  ])('%s', (_, criteria, known) => {
    expect(of(criteria)).toMatchObject(known);
  });
});
