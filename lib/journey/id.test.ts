import { expect, test } from 'vitest';
import { uniqueId } from './id';
import { Id } from './schema/id';

test.each(['a', '7', 'signed-up', 'A_b-3', 'x'.repeat(64)])('%s is an id', (id) => expect(Id.safeParse(id).success).toBe(true));
test.each(['', '-a', '_a', 'a b', 'ä', 'a.b', 'x'.repeat(65), '__proto__', 'constructor', 'toString', 'prototype'])('%s is not', (id) => expect(Id.safeParse(id).success).toBe(false));

test('words become ids', () => {
  const none = new Set<string>();
  expect(uniqueId('Signed up', none)).toBe('signed-up');
  expect(uniqueId('  Café — déjà vu! ', none)).toBe('cafe-deja-vu');
  expect(uniqueId('認知', none)).toBe('part');
  expect(uniqueId('', none)).toBe('part');
  expect(uniqueId('constructor', none)).toBe('constructor-2');
});

test('a taken id is numbered, however long and however often', () => {
  const taken = new Set<string>();
  for (const expected of ['signed-up', 'signed-up-2', 'signed-up-3']) {
    const id = uniqueId('Signed up', taken);
    expect(id).toBe(expected);
    taken.add(id);
  }
  const long = uniqueId('word '.repeat(40), new Set());
  expect(Id.safeParse(long).success).toBe(true);
  expect(Id.safeParse(uniqueId('word '.repeat(40), new Set([long]))).success).toBe(true);
});
