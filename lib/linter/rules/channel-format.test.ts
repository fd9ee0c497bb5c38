import type { Journey } from '@/lib/journey/journey';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { testRule } from '../testing/rule-tester';
import { channelFormat } from './channel-format';

const a = (n: number) => 'a'.repeat(n);
const is = (over: Partial<Touchpoint>) => (journey: Journey) => void Object.assign(journey.states[0]!.touchpoints[0]!, over);
const on = (field: string) => ({ kind: 'touchpoint' as const, id: 'welcome', field });

testRule(channelFormat, {
  valid: {
    'a subject of 50': is({ brief: { subject: a(50), body: a(9_000) } }),
    'a long variable that is ten characters for the customer': is({ brief: { subject: `${a(40)}{{ customer.first_name }}` } }),
    'a text of ten segments': is({ channel: 'sms', brief: { body: a(1_530) } }),
    'a text whose quotes cost nothing': is({ channel: 'sms', brief: { body: '“Hi”' } }),
    'a text with an emoji that is meant': is({ channel: 'sms', brief: { body: `${a(90)}🎉` } }),
    'a post on a platform that is not named': is({ channel: 'social', brief: { body: a(9_000) } }),
    'a post of 280, as X counts': is({ channel: 'social', platform: 'twitter-x', brief: { body: `${'🎉'.repeat(128)} https://acme.com/${a(300)}` } }),
  },
  invalid: {
    'a long subject, in every language': {
      change: is({ brief: { subject: a(64) }, variants: [{ locale: 'de', subject: a(51) }] }),
      findings: [
        { target: on('brief.subject'), message: 'The subject of Welcome has 64 characters. In an inbox, 50 are shown. Shorten it by 14.' },
        { target: on('variants.0.subject'), message: 'The subject (language 1) of Welcome has 51 characters. In an inbox, 50 are shown. Shorten it by 1.' },
      ],
    },
    'typographic characters that double a text': {
      change: is({ channel: 'sms', brief: { body: `It’s “${a(100)}”` } }),
      findings: [
        { target: on('brief.body'), message: 'Because of ’ “ ” the text of Welcome takes 2 segments instead of 1. Use plain characters instead.', fix: 'Use plain characters (safe)' },
      ],
      fixed: true,
    },
    'texts of too many segments': {
      change: is({ channel: 'sms', brief: { body: a(1_531) }, variants: [{ locale: 'ja', body: '日'.repeat(700) }] }),
      findings: [
        { target: on('brief.body'), message: 'The text of Welcome takes 11 segments; an SMS has at most 10. Shorten it to about 1530 characters.' },
        { target: on('variants.0.body'), message: 'The text (language 1) of Welcome takes 11 segments; an SMS has at most 10. Shorten it to about 670 characters.' },
      ],
    },
    'a long button on WhatsApp': {
      change: is({ channel: 'whatsapp', brief: { cta: 'Start your free trial now' } }),
      findings: [{ target: on('brief.cta'), message: 'The call to action of Welcome has 25 characters. On WhatsApp, 20 are shown. Shorten it by 5.' }],
    },
    'a caption with a link and too many hashtags': {
      change: is({ channel: 'social', platform: 'Instagram', brief: { body: `https://acme.com ${'#tag '.repeat(31)}` } }),
      findings: [
        { target: on('brief.body'), message: 'Welcome has 31 hashtags. On Instagram, 30 are allowed. Keep the best of them.' },
        { target: on('brief.body'), message: 'A link in the text of Welcome cannot be clicked. On Instagram, links stand in the profile or in a story. Take it out.' },
      ],
    },
    'a post that X counts as longer than it is': {
      change: is({ channel: 'social', platform: 'X', brief: { body: '🎉'.repeat(141) } }),
      findings: [{ target: on('brief.body'), message: 'The text of Welcome counts as 282 characters. On X, 280 are taken. Shorten it by 2.' }],
    },
    'a Google ad': {
      change: is({ channel: 'ad', platform: 'google-ads', brief: { subject: a(31), body: a(91) } }),
      findings: [
        { target: on('brief.subject'), message: 'The headline of Welcome has 31 characters. In a Google ad, 30 are shown. Shorten it by 1.' },
        { target: on('brief.body'), message: 'The description of Welcome has 91 characters. In a Google ad, 90 are shown. Shorten it by 1.' },
      ],
    },
  },
});
