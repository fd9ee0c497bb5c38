import { expect, test } from 'vitest';
import { isPlainlyShort, plainText, smsSize, typographicIn } from './sms-size';

const a = (n: number) => 'a'.repeat(n);

test.each([
  ['nothing', '', 'GSM-7', 0],
  ['160 characters', a(160), 'GSM-7', 1],
  ['161 characters', a(161), 'GSM-7', 2],
  ['306 characters, two times 153', a(306), 'GSM-7', 2],
  ['307 characters', a(307), 'GSM-7', 3],
  ['159 characters and one of the extension table', `${a(159)}€`, 'GSM-7', 2],
  ['80 characters of the extension table', '€'.repeat(80), 'GSM-7', 1],
  ['an escape that does not fit into the first segment moves to the next whole', `${a(152)}€${a(152)}`, 'GSM-7', 3],
  ['letters that GSM-7 has', 'Ñandú über Øre à la Ω'.replace('ú', 'ù'), 'GSM-7', 1],
  ['one character outside, 70 in all', `${a(69)}ç`, 'UCS-2', 1],
  ['one character outside, 71 in all', `${a(70)}ç`, 'UCS-2', 2],
  ['an emoji is two units', `${a(69)}🎉`, 'UCS-2', 2],
  ['an emoji is not divided between segments', `${a(66)}🎉${a(66)}`, 'UCS-2', 3],
])('%s', (_, text, encoding, segments) => {
  expect(smsSize(text)).toMatchObject({ encoding, segments });
  if (isPlainlyShort(text)) expect([encoding, segments <= 1]).toEqual(['GSM-7', true]);
});

test('what is left is left in the last segment', () => {
  for (const [text, left] of [['', 160], [a(150), 10], [a(160), 0], [a(161), 145], [`${a(65)}🎉`, 3], [`${a(70)}ç`, 63]] as const) expect([text, smsSize(text).left]).toEqual([text, left]);
  for (const text of [a(150), a(200), `${a(65)}🎉`, `${a(100)}ç`]) {
    const { left, segments } = smsSize(text);
    expect(smsSize(text + a(left)).segments).toBe(segments);
    expect(smsSize(text + a(left + 1)).segments).toBe(segments + 1);
  }
});

test('typographic characters are found, and replaced by those of GSM-7', () => {
  expect(typographicIn('It’s “here” – it’s…')).toEqual(['’', '“', '”', '–', '…']);
  expect(plainText('It’s “here” – it’s…')).toBe('It\'s "here" - it\'s...');
  expect(smsSize(plainText('‘’“”–—…•\u00a0')).encoding).toBe('GSM-7');
});

test('what is plainly short is told at once', () => {
  expect(isPlainlyShort(a(160))).toBe(true);
  for (const text of [a(161), 'It’s', '€', '🎉', '[', '^', '\\']) expect(isPlainlyShort(text)).toBe(false);
  expect(isPlainlyShort('é@-] '.replace(']', '') )).toBe(true);
});
