import { expect, test } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import type { Journey } from '@/lib/journey/journey';
import { findText } from './find-text';

const journey: Journey = {
  ...blankJourney('Spring sale'),
  states: [
    {
      id: 'decision',
      name: 'Decision',
      entry: { kind: 'event', name: 'saw_spring_offer' },
      touchpoints: [{ id: 'mail', name: 'Offer', channel: 'email', brief: { keyMessage: 'Our long winter is over at last and so is the wait: spring prices start today, for a week only' } }],
    },
  ],
  transitions: [{ id: 'won', from: 'decision', to: 'converted', priority: 1, trigger: { kind: 'event', name: 'bought_in_spring' } }],
  notes: [{ id: 'note', text: 'Ends with spring' }],
};

test('finds a text in names, briefs, criteria and notes, whatever its case', () => {
  expect(findText(journey, ' SPRING ').map(({ part, field }) => `${part.kind} ${part.id}: ${field}`)).toEqual([
    'journey journey: Name',
    'state decision: Entry criteria',
    'touchpoint mail: Key message',
    'transition won: Trigger',
    'note note: Text',
  ]);
});

test('shows the words around, cut on both sides', () => {
  const found = findText(journey, 'spring prices')[0]!;
  expect(found.excerpt).toMatch(/^….* wait: spring prices start today, for a week only$/);
  expect(found.excerpt.length).toBeLessThan(90);
});

test('finds nothing for nothing', () => {
  expect(findText(journey, '  ')).toEqual([]);
  expect(findText(journey, 'autumn')).toEqual([]);
});
