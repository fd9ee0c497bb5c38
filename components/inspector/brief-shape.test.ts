import { expect, test } from 'vitest';
import { CHANNELS, type Channel } from '@/lib/journey/channel';
import { briefFieldsOf } from './brief-shape';

const keys = (channel: Channel, has: string[] = []) => briefFieldsOf(channel, { subject: has.includes('subject'), preheader: has.includes('preheader') }).map(({ key }) => key);

test('an email has a subject and a preheader, a text message has neither', () => {
  expect(keys('email')).toEqual(['keyMessage', 'angle', 'subject', 'preheader', 'body', 'cta', 'format']);
  expect(keys('sms')).toEqual(['keyMessage', 'angle', 'body', 'cta', 'format']);
});

test('what a brief says shows on every channel', () => {
  for (const channel of CHANNELS) expect(keys(channel, ['subject', 'preheader'])).toEqual(keys('email'));
  const hints = (channel: Channel) => briefFieldsOf(channel, { subject: true, preheader: true }).flatMap(({ key, hint }) => (hint ? [`${key}: ${hint}`] : []));
  expect(hints('email')).toEqual([]);
  expect(hints('push')).toEqual(['preheader: Kept from another channel: Push has none.']);
});
