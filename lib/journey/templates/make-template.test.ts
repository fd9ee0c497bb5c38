import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../content-hash';
import { arbitraryJourney } from '../testing/arbitrary';
import { TEMPLATES } from './catalog';
import { exampleValues } from './example-values';
import { fillTemplate } from './fill-template';
import { countWords, makeTemplate } from './make-template';
import { sampleJourneys } from './sample-journeys';
import { suggestWords } from './suggest-words';

const [welcome] = sampleJourneys();

describe('a template out of a journey', () => {
  test('asks for the words, and with the same answers gives the same journey', () => {
    const words = [
      { key: 'brand', label: 'Brand', words: 'Tidewell' },
      { key: 'web', label: 'Web address', words: 'tidewell.example' },
    ];
    const made = makeTemplate(welcome!, words);
    if (!made.ok) throw new Error(made.problems[0]!.message);
    expect(JSON.stringify(made.template.document)).not.toMatch(/Tidewell(?! Coffee)/);
    expect(countWords(made.template.document, 'Tidewell')).toBe(0);
    const again = fillTemplate(made.template, { values: { brand: 'Tidewell', web: 'tidewell.example' } });
    expect(again.ok && contentHash(again.journey)).toBe(contentHash(welcome!));
  });

  test('whatever the journey, asking for nothing changes nothing', () => {
    fc.assert(
      fc.property(arbitraryJourney(), (journey) => {
        const made = makeTemplate(journey, []);
        if (!made.ok) throw new Error(JSON.stringify(made.problems));
        const again = fillTemplate(made.template, { values: exampleValues(made.template) });
        expect(again.ok && contentHash(again.journey)).toBe(contentHash(journey));
      }),
      { numRuns: 60 },
    );
  });

  test('leaves names of events and fields alone, and parts of longer words', () => {
    const made = makeTemplate({ ...welcome!, summary: 'order, reorder and order.' }, [{ key: 'thing', label: 'Thing', words: 'order' }]);
    expect(made.ok && made.template.document.summary).toBe('[[thing]], reorder and [[thing]].');
    expect(made.ok && made.template.document.exit.success).toEqual(welcome!.exit.success);
  });

  test.each([
    ['a word that is not there', [{ key: 'a', label: 'A', words: 'Nowhere in it' }], 'not in the texts'],
    ['two words with one key', [{ key: 'a', label: 'A', words: 'Tidewell' }, { key: 'a', label: 'B', words: 'Ines' }], 'its own'],
    ['a word twice', [{ key: 'a', label: 'A', words: 'Ines' }, { key: 'b', label: 'B', words: 'Ines' }], 'twice'],
    ['a key nobody can write', [{ key: 'A b', label: 'A', words: 'Ines' }], 'small letters'],
    ['brackets', [{ key: 'a', label: 'A', words: '[[x]]' }], 'brackets'],
  ])('refuses %s', (_, words, message) => {
    const made = makeTemplate(welcome!, words);
    expect(made.ok || made.problems[0]!.message).toContain(message);
  });

  test('suggests the brand, addresses, offers and names that come back', () => {
    const suggested = suggestWords(welcome!, 'Tidewell').map(({ words }) => words);
    expect(suggested).toEqual(expect.arrayContaining(['Tidewell', 'tidewell.example', '10 % off', 'Ines']));
    const made = makeTemplate(welcome!, suggestWords(welcome!, 'Tidewell').map(({ key, label, words }) => ({ key, label, words })));
    expect(made.ok || made.problems).toBe(true);
  });
});

describe('filling in', () => {
  const template = TEMPLATES[0]!;
  const fill = (values: Record<string, string>) => fillTemplate(template, { values: { ...exampleValues(template), ...values } });

  test.each([
    ['nothing', '', 'such as'],
    ['several lines', 'a\nb', 'single line'],
    ['a placeholder', '[[brand]]', 'double brackets'],
    ['a variable', '{{ x }}', 'double brackets'],
    ['a novel', 'x'.repeat(200), '200 characters'],
  ])('refuses %s, at the word it is about', (_, value, message) => {
    const result = fill({ brand: value });
    expect(result.ok || result.problems).toEqual([{ path: 'brand', message: expect.stringContaining(message) }]);
  });

  test('an address must be one', () => {
    expect(fill({ site: 'not an address' }).ok).toBe(false);
    expect(fill({ site: 'https://shop.example.com/a?b=1' }).ok).toBe(true);
  });

  test('a placeholder nobody asks for never gets through', () => {
    const document = { ...template.document, summary: 'Hello [[stranger]]' };
    const result = fillTemplate({ ...template, document }, { values: exampleValues(template) });
    expect(result.ok || result.problems).toEqual([{ path: 'stranger', message: expect.stringContaining('does not ask for') }]);
  });

  test('what is filled in stays text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (value) => {
        const result = fill({ sender: value });
        if (result.ok) expect(JSON.stringify(result.journey)).toContain(JSON.stringify(value.trim()).slice(1, -1));
      }),
    );
  });
});
