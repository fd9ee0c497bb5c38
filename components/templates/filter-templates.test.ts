import { expect, test } from 'vitest';
import { CHANNELS } from '@/lib/journey/channel';
import { STAGES } from '@/lib/journey/state';
import { TEMPLATES } from '@/lib/journey/templates/catalog';
import { factsOf } from '@/lib/journey/templates/facts-of';
import { filterTemplates, LENGTHS, type Filter, type Length } from './filter-templates';

const cards = TEMPLATES.map(({ id, name, description, business, document }) => ({ id, name, description, origin: 'app' as const, business, facts: factsOf(document) }));
const found = (filter: Partial<Filter>) => filterTemplates(cards, { text: '', ...filter }).map(({ id }) => id);

test('nothing asked finds all; words are sought in everything told, whatever their case and order', () => {
  expect(found({})).toHaveLength(TEMPLATES.length);
  expect(found({ text: ' CART ' })).toEqual(['abandoned-cart']);
  expect(found({ text: 're-engagement b2b' })).toEqual(['re-engagement-b2b']);
  expect(found({ text: 'no such words' })).toEqual([]);
});

test('objective, stage and channel narrow it down together', () => {
  expect(found({ objective: 'win-back' })).toEqual(['win-back']);
  for (const stage of STAGES) for (const id of found({ stage })) expect(cards.find((card) => card.id === id)!.facts.stages).toContain(stage);
  for (const channel of CHANNELS) for (const id of found({ channel, objective: 'acquisition' })) expect(cards.find((card) => card.id === id)!.facts).toMatchObject({ objective: 'acquisition', channels: expect.arrayContaining([channel]) });
});

test('every template has exactly one length', () => {
  const lengths = Object.keys(LENGTHS) as Length[];
  const all = lengths.flatMap((length) => found({ length }));
  expect(all.sort()).toEqual(found({}).sort());
});
