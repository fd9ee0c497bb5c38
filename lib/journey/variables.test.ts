import { expect, test } from 'vitest';
import { fillIn, piecesOf, variablesIn, writeVariable } from './variables';

test.each([
  ['Hi {{ first_name }}', [{ kind: 'words', text: 'Hi ' }, { kind: 'variable', name: 'first_name' }]],
  ['{{ first_name | default: "there" }}!', [{ kind: 'variable', name: 'first_name', fallback: 'there' }, { kind: 'words', text: '!' }]],
  ["{{first_name|default:'there'}}", [{ kind: 'variable', name: 'first_name', fallback: 'there' }]],
  ['{{ first_name | default("there") }}', [{ kind: 'variable', name: 'first_name', fallback: 'there' }]],
  ['{{ first_name | there }}', [{ kind: 'variable', name: 'first_name', fallback: 'there' }]],
  ['{{ first_name | capitalize | default: "you" }}', [{ kind: 'variable', name: 'first_name', fallback: 'you' }]],
  ['{{ price | round: 2 }}', [{ kind: 'variable', name: 'price' }]],
  ['{{ }} and {{ open', [{ kind: 'words', text: '{{ }} and {{ open' }]],
  ['{{{ a }}}', [{ kind: 'words', text: '{' }, { kind: 'variable', name: 'a' }, { kind: 'words', text: '}' }]],
])('%s', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test('a variable is filled by what is known, else by its fallback, else by its name', () => {
  const read = (sample: object) => fillIn('{{ a | default: "b" }} {{ c }}', sample as never).map(({ text, variable }) => (variable ? `${text} (${variable.from})` : text)).join('');
  expect(read({ a: 'Ada', c: 7 })).toBe('Ada (sample) 7 (sample)');
  expect(read({ a: ' ' })).toBe('b (fallback) c (nothing)');
  expect(fillIn('{{ constructor }}')[0]?.variable?.from).toBe('nothing');
});

test.each([
  ['first_name', 'there', '{{ first_name | default: "there" }}'],
  ['first_name', '  ', '{{ first_name }}'],
  ['name', 'the "boss"', `{{ name | default: 'the "boss"' }}`],
  ['a}}b', 'c | {d}', '{{ ab | default: "c  d" }}'],
])('%s with the fallback %s is written so that it is read back', (name, fallback, written) => {
  expect(writeVariable(name, fallback)).toBe(written);
  expect(piecesOf(written)).toHaveLength(1);
  expect(variablesIn(written)).toHaveLength(1);
});
