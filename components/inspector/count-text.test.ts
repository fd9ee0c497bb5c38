import { expect, test } from 'vitest';
import { countText } from './count-text';

const short = (channel: 'email' | 'sms' | 'social' | 'ad' | 'sales', key: string, text: string, platform?: string) => countText({ channel, ...(platform && { platform }) }, key, text)?.short;

test('characters against the room there is, with variables filled in', () => {
  expect(short('email', 'subject', '')).toBe('0 / 50');
  expect(short('email', 'subject', 'Hi {{ first_name | default: "there" }} 🎉')).toBe('15 / 50');
  expect(short('email', 'subject', 'a'.repeat(62))).toBe('62 / 50 · 12 over');
  expect(short('email', 'preheader', 'a')).toBe('1 / 90');
  expect(short('social', 'body', 'a', 'LinkedIn')).toBe('1 / 3,000');
  expect(short('social', 'body', `🎉 https://acme.com/${'a'.repeat(300)}`, 'X')).toBe('26 / 280');
  expect(countText({ channel: 'ad', platform: 'Google' }, 'subject', 'a'.repeat(31))).toMatchObject({ isOver: true, long: '31 of 30 characters in a Google ad. Each variable counts as 10.' });
});

test('segments of a text message', () => {
  expect(short('sms', 'body', '')).toBe('1 segment · 160 left · GSM-7');
  expect(short('sms', 'body', 'a'.repeat(161))).toBe('2 segments · 145 left · GSM-7');
  expect(short('sms', 'body', `${'a'.repeat(70)}’`)).toBe('2 segments · 63 left · UCS-2');
  expect(countText({ channel: 'sms' }, 'body', 'a'.repeat(1_531))).toMatchObject({ isOver: true });
});

test('nothing where there is no limit', () => {
  expect(short('email', 'body', 'a')).toBeUndefined();
  expect(short('sms', 'cta', 'a')).toBeUndefined();
  expect(short('social', 'body', 'a')).toBeUndefined();
  expect(short('sales', 'body', 'a')).toBeUndefined();
});
