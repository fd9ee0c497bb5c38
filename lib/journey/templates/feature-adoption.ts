import { any, clicked, event, not } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { email, inApp, OFFICE, onEntry } from './author/touches';
import { B2B, text } from './author/variables';
import type { BuiltInTemplate } from './template';

const adopted = event('feature used', 'P14D', 3);
const tried = any(event('feature used'), clicked('see-it-work'));

export const featureAdoption: BuiltInTemplate = {
  id: 'feature-adoption',
  name: 'Feature adoption',
  description: 'Leads active customers to a feature they would profit from: at the moment they need it, with their own data, and only to those who have not found it.',
  audience: 'Software whose customers use half of what they pay for.',
  business: 'B2B',
  needs: ['An event when the feature is used', 'An event for the work it would save', 'Messages inside the product'],
  variables: [B2B.product, text('feature', 'Feature', 'shared calendars'), text('old_way', 'What people do without it', 'copying dates into emails', 'As in “instead of …”.'), text('minutes', 'Minutes it saves a week', '40'), text('manager', 'Who signs', 'Jonas Weber')],
  band: { low: 0.05, high: 0.3, source: 'Triggered emails are clicked by 10.39 % (GetResponse 2019); messages at the right place inside a product reach more, but no figure is verified: hence a wide band.' },
  document: draw({
    name: '[[product]]: discover [[feature]]',
    objective: 'retention',
    summary: 'From needing a feature to using it three times, within a month.',
    who: not(event('feature used')),
    trigger: { kind: 'event', name: 'old way done three times' },
    reentry: { kind: 'after', wait: 'P180D' },
    success: adopted,
    exits: [[event('feature hidden'), 'fine-without']],
    timeout: ['P35D', 'fine-without'],
    primary: { name: 'Customers who use it three times', target: 0.15, unit: 'share' },
    money: { value: 60, perDay: 30, fixed: 300 },
    states: [
      state('unaware', 'Does it by hand', 'active', {
        summary: 'Just did by hand what the feature does.',
        leaves: tried,
        timeout: ['P14D', 'fine-without'],
        touches: [
          inApp('at-the-moment', 'At the moment', {
            when: onEntry('PT1M'),
            says: 'There is a quicker way for what you just did',
            angle: 'The right second, in the right place',
            body: 'You have done this three times this week. With [[feature]] it happens by itself.',
            cta: 'Try it with this one',
            leadsTo: 'unaware-tried',
            within: 'P1D',
            rate: guess(0.12, 'low', 'No verified figure for messages inside products: measure this first'),
          }),
          email('see-it-work', 'See it work', {
            when: onEntry('P2D', OFFICE),
            says: 'A one-minute film with a case like theirs',
            angle: 'Shows instead of explains',
            subject: '[[minutes]] minutes a week, given back',
            body: 'Hi {{ first_name | default: "there" }},\n\nmany teams are still [[old_way]]. It works. It also takes about [[minutes]] minutes a week, and once a month something goes wrong.\n\n[[feature]] does it for you. The film takes one minute and shows a team like yours, before and after.\n\n[[manager]]',
            cta: 'Watch the minute',
            leadsTo: 'unaware-tried',
            within: 'P5D',
            rate: published('Triggered email', 'click'),
          }),
        ],
      }),
      state('tried', 'Tried once', 'active', {
        summary: 'Has used it once. A second and third time make it stick.',
        enters: tried,
        leaves: adopted,
        timeout: ['P18D', 'fine-without'],
        touches: [
          inApp('next-step', 'The next step', {
            when: onEntry('P1D'),
            says: 'The setting that makes it run by itself',
            angle: 'From trying to automatic, in one click',
            body: 'That worked. Shall [[feature]] do it every week from now on?',
            cta: 'Do it every week',
            leadsTo: 'tried-adopted',
            within: 'P3D',
            rate: guess(0.25, 'low', 'No verified figure for messages inside products: measure this first'),
          }),
          email('for-the-team', 'For the whole team', {
            when: onEntry('P6D', OFFICE),
            says: 'What it brings when colleagues use it, too',
            angle: 'The gain for the team, not the one person',
            subject: 'Now for everybody on your team',
            body: 'Hi {{ first_name | default: "there" }},\n\nyou tried [[feature]] last week. On your own it saves about [[minutes]] minutes. When the team shares it, nobody has to ask any more where things stand.\n\nSwitch it on for all with one click. Anybody can switch it off for themselves.',
            cta: 'Switch it on for my team',
            leadsTo: 'tried-adopted',
            within: 'P5D',
            rate: published('Triggered email', 'click'),
          }),
        ],
      }),
    ],
    ways: [
      way('unaware-tried', 'unaware', 'tried', tried, guess(0.3, 'low', 'A message at the right place and a triggered email, which alone is clicked by 10 %'), ['P1D', 'P8D']),
      way('tried-adopted', 'tried', 'adopted', adopted, guess(0.42, 'low', 'Of those who try something useful, two in five come back to it'), ['P6D', 'P14D']),
    ],
    ends: [converted('adopted', 'Part of the routine', 'Uses it every week.'), exited('fine-without', 'Fine without', 'Not asked again for half a year.')],
  }),
};
