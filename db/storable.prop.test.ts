import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertStorable } from './storable';

const text = fc.string({ unit: fc.constantFrom('a', 'é', '🎉', '\0', '\uD83D', '\uDE00', '\n') });
const json = fc.letrec((tie) => ({
  value: fc.oneof(text, fc.integer(), fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true })),
})).value;

describe('text that Postgres cannot keep', () => {
  it('is found exactly where the escaped JSON has NUL or half a surrogate pair', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(refused(value)).toBe(/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(JSON.stringify(value)));
      }),
    );
  });
});

function refused(value: unknown): boolean {
  try {
    assertStorable(value);
    return false;
  } catch {
    return true;
  }
}
