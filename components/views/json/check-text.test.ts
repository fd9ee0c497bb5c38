import { describe, expect, test } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import { serializeJourney } from '@/lib/journey/parse';
import { checkText } from './check-text';
import { locator } from './locate';

const text = serializeJourney({
  ...blankJourney('Trial'),
  states: [
    { id: 'a', name: 'A', touchpoints: [] },
    { id: 'b', name: 'B', touchpoints: [{ id: 't', name: 'T', channel: 'email', timing: { kind: 'entry', delay: 'P2D' } }] },
  ],
});
const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
const mistakes = (broken: string) => {
  const checked = checkText(broken);
  return checked.ok ? [] : checked.mistakes.map(({ line, path, message }) => ({ line, path, message }));
};

describe('a text that is a journey', () => {
  test('is read', () => expect(checkText(text)).toMatchObject({ ok: true, journey: { name: 'Trial' } }));
});

describe('what is wrong stands at its line', () => {
  test('where it stops being JSON', () => {
    const line = lineOf('"name": "B"');
    expect(mistakes(text.replace('"name": "B",', '"name": "B"'))).toEqual([{ line: line + 1, path: '', message: expect.stringMatching(/^This is not JSON: at line \d+, column \d+, expected a comma or } but found "\\""\.$/) as string }]);
    expect(mistakes('')).toMatchObject([{ line: 1 }]);
  });
  test('where a value is not what it must be, with its path and how to mend it', () => {
    expect(mistakes(text.replace('"P2D"', '"2 days"'))).toEqual([
      { line: lineOf('"P2D"'), path: 'states[1].touchpoints[0].timing.delay', message: expect.stringMatching(/^"2 days" must be an ISO 8601 duration/) as string },
    ]);
  });
  test('where a field is not known', () => {
    expect(mistakes(text.replace('"channel"', '"chanel"')).map(({ line, path }) => [line, path])).toContainEqual([lineOf('"channel"'), 'states[1].touchpoints[0].chanel']);
  });
  test('where something is missing, at what it is missing from', () => {
    expect(mistakes(text.replace('"id": "b",\n', ''))).toMatchObject([{ path: 'states[1].id', line: lineOf('"id": "b"') - 1 }]);
  });
});

test('a text that is too large is refused in a moment, and many mistakes cost no more than one', () => {
  const took = (broken: string) => {
    const from = performance.now();
    expect(checkText(broken).ok).toBe(false);
    return performance.now() - from;
  };
  const many = serializeJourney({ ...blankJourney('Many'), states: Array.from({ length: 150 }, (_, i) => ({ id: `s${i}`, name: 'x'.repeat(1_000), touchpoints: [] })) });
  const [one, twenty] = [many.replace('"touchpoints"', '"touchpoint"'), many.replaceAll('"touchpoints"', '"touchpoint"')];
  took(one);
  expect(took(twenty)).toBeLessThan(10 * took(one) + 100);
  expect(took(`[${'1,'.repeat(2_700_000)}1]`)).toBeLessThan(3_000);
});

test('paths with odd names and beyond the text are found as far as they go', () => {
  const odd = '{"layout": {"two words": {"x": 1}, "a.b": {"x": 2}}}';
  const at = (path: string) => {
    const { from, to } = locator(odd)(path);
    return odd.slice(from, to);
  };
  expect(at('layout["two words"].x')).toBe('"x"');
  expect(at('layout["a.b"]')).toBe('"a.b"');
  expect(at('layout["none"].x')).toBe('"layout"');
  expect(at('')).toBe('{');
  expect(locator('')('a.b')).toEqual({ from: 0, to: 0 });
  expect(locator(' \n{}')('')).toEqual({ from: 2, to: 3 });
});
