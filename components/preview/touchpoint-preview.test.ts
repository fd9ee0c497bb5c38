import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CHANNELS } from '@/lib/journey/channel';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { TouchpointPreview } from './touchpoint-preview';

const shown = (touchpoint: Partial<Touchpoint>, more: { sample?: Record<string, string>; locale?: string } = {}) =>
  renderToStaticMarkup(createElement(TouchpointPreview, { touchpoint: { id: 't', name: 'T', channel: 'email', ...touchpoint }, brandName: 'Acme', ...more }));
const words = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"').replaceAll('&#x27;', "'");

describe.each(CHANNELS)('on %s', (channel) => {
  test('what the brief lacks is said', () => {
    expect(words(shown({ channel }))).toMatch(/No (subject|text|title|description|platform|key message) yet/);
  });

  test('hostile texts are texts', () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>" onload="x javascript:alert(1) https://evil.example/"><b>{{ a | default: "<i>" }}';
    const html = shown({ channel, platform: evil, brief: { subject: evil, preheader: evil, body: evil, cta: evil, keyMessage: evil, format: evil, assets: [evil] } }, { sample: { a: evil } });
    const tags = (html.match(/<[a-z][^>]*>/gi) ?? []).map((tag) => tag.replace(/="[^"]*"/g, '='));
    expect(tags.filter((tag) => /^<(img|script|b|i|a|iframe|link|style)\b/i.test(tag) || / (href|src|srcset|style|on\w+)=/i.test(tag))).toEqual([]);
  });
});

test('an email ends with the way out that was chosen', () => {
  expect(words(shown({ optOut: { mechanism: 'unsubscribe-link', leaves: 'channel' } }))).toContain('Unsubscribe');
  expect(words(shown({}))).toContain('No way to unsubscribe yet');
  expect(words(shown({ transactional: true }))).not.toContain('unsubscribe');
});

test('variables are filled in and say what they are', () => {
  const body = 'Hi {{ first_name | default: "there" }}, {{ city }}';
  expect(words(shown({ channel: 'sms', brief: { body } }))).toContain('Hi there (first_name, the fallback), [city] (city, not known, and there is no fallback)');
  expect(words(shown({ channel: 'sms', brief: { body } }, { sample: { first_name: 'Ada' } }))).toContain('Hi Ada (first_name, known of this customer)');
});

test('a text message says what it takes, and a post is folded', () => {
  expect(words(shown({ channel: 'sms', brief: { body: 'a'.repeat(161) } }))).toContain('2 segments (GSM-7)');
  const post = words(shown({ channel: 'social', platform: 'Instagram', brief: { body: 'word '.repeat(40) } }));
  expect(post).toMatch(/word…more/);
  expect(post.split('word')).toHaveLength(26);
});

test('a post on X is shown whole, and what X does not take is said', () => {
  const post = (body: string) => words(shown({ channel: 'social', platform: 'X', brief: { body } }));
  expect(post(`${'a'.repeat(250)} https://acme.com/${'b'.repeat(200)}`)).not.toContain('does not take it');
  expect(post('🎉'.repeat(141))).toContain('X does not take it: 2 characters too many.');
});

test('another language stands in where it has words', () => {
  const html = words(shown({ brief: { subject: 'Hello', body: 'Text' }, variants: [{ locale: 'de', subject: 'Hallo' }] }, { locale: 'de' }));
  expect(html).toContain('Hallo');
  expect(html).toContain('Text');
});
