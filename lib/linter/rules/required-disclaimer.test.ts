import type { Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import { testRule } from '../testing/rule-tester';
import { requiredDisclaimer } from './required-disclaimer';

const facts = { brand: { requiredDisclaimers: [{ text: 'Capital at risk.', whenMentioned: ['invest', ''] }, { text: '18+ only', channels: ['sms'] as Channel[] }, { text: ' ' }] } };
const says = (body: string, over = {}) => (journey: Journey) => void Object.assign(journey.states[0]!.touchpoints[0]!, { brief: { body }, ...over });
const on = (field: string) => ({ kind: 'touchpoint' as const, id: 'welcome', field });

testRule(requiredDisclaimer, {
  valid: {
    'no guidelines': says('Invest now'),
    'the disclaimer in other spelling': { change: says('Invest now. CAPITAL  at risk.'), facts },
    'words that need none': { change: says('Save now'), facts },
    'a message that is not written yet': { change: says(' '), facts },
  },
  invalid: {
    'words that need one, in a text that needs another': {
      change: says('INVEST now', { channel: 'sms', variants: [{ locale: 'de', body: 'Investieren. Capital at risk.' }] }),
      facts,
      findings: [
        { target: on('brief.body'), message: 'The text of Welcome mentions “invest” without “Capital at risk.”, which your brand requires. Add it.', fix: 'Add the disclaimer' },
        { target: on('brief.body'), message: 'The text of Welcome lacks “18+ only”, which your brand requires. Add it.', fix: 'Add the disclaimer' },
        { target: on('variants.0.body'), message: 'The text (language 1) of Welcome lacks “18+ only”, which your brand requires. Add it.' },
      ],
    },
  },
});
