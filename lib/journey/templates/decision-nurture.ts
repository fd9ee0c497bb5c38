import { any, clicked, event, known, replied } from './author/conditions';
import { converted, draw, escalated, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { call, DAYTIME, email, OFFICE, onEntry, sms } from './author/touches';
import { B2B } from './author/variables';
import type { BuiltInTemplate } from './template';

const signed = event('contract signed');
const deciding = any(event('proposal opened', 'P14D', 2), replied('after-demo'));

export const decisionNurture: BuiltInTemplate = {
  id: 'decision-nurture',
  name: 'Decision nurture',
  description: 'Accompanies a deal from demo to signature: recap, proof for those who were not in the room, terms, a clear next step. A silent deal goes to sales, not to the archive.',
  audience: 'Sales teams with demos and proposals.',
  business: 'B2B',
  needs: ['Events from your CRM: demo held, proposal sent and opened, contract signed or lost', 'An owner for every deal'],
  variables: [B2B.brand, B2B.product, B2B.benefit, B2B.contact, B2B.phone],
  band: { low: 0.25, high: 0.57, source: 'Planning ranges: 30 to 60 % from evaluation to decision, 85 to 95 % from decision to onboarding; both in a row give 25 to 57 %.' },
  document: draw({
    name: '[[product]] decision',
    objective: 'acquisition',
    summary: 'From demo to signature within two months, one touch every three to five days.',
    who: known('deal.owner'),
    trigger: { kind: 'event', name: 'demo held' },
    reentry: { kind: 'after', wait: 'P90D' },
    success: signed,
    exits: [[event('deal lost'), 'lost']],
    timeout: ['P75D', 'to-sales'],
    primary: { name: 'Demos that end in a signature', target: 0.35, unit: 'share' },
    money: { value: 5_400, perDay: 2, fixed: 1_000 },
    states: [
      state('after-the-demo', 'After the demo', 'decision', {
        summary: 'Saw it. Now it has to be explained to others.',
        leaves: deciding,
        timeout: ['P14D', 'stalled'],
        touches: [
          email('after-demo', 'What we saw', {
            when: onEntry('PT3H'),
            says: 'What we discussed, what is open, and who does what until when',
            angle: 'Their own words back, not a brochure',
            format: 'Plain email from the deal owner',
            subject: 'Notes from today, and two open points',
            body: 'Hi {{ first_name | default: "there" }},\n\nthank you for your time today. What I took with me: you want to [[benefit]], the data sits in two systems, and the decision is due by the end of the quarter.\n\nOpen: whether the import copes with your codes (I check), and who else should see it (you).\n\nThe recording is below for those who could not be there.\n\n[[contact]], [[phone]]',
            cta: 'Watch the recording',
            leadsTo: 'demo-deciding',
            sign: 'replied',
            within: 'P3D',
            rate: guess(0.35, 'medium', 'Answers to a personal recap with open points, as sales teams count them'),
          }),
          email('for-it', 'For the technical side', {
            when: onEntry('P4D', OFFICE),
            says: 'Security, data protection and integration on one page',
            angle: 'For the colleague who was not in the room',
            subject: 'For your IT: security on one page',
            body: 'Hi {{ first_name | default: "there" }},\n\nthe question that comes next is usually from IT. Where the data lies, who can see it, how it comes in and how it gets out again: all on one page, with the certificates.\n\nForward it, or name the person and I answer them directly.',
            cta: 'Open the security page',
            leadsTo: 'demo-deciding',
            within: 'P4D',
            rate: published('Triggered email', 'click'),
          }),
          call('agree-next-step', 'Agree on the next step', {
            when: onEntry('P8D', OFFICE),
            says: 'A date for the decision, and what is missing until then',
            angle: 'Talks about dates and people, not about the product',
            body: 'Call {{ first_name | default: "the contact" }}. Ask what would have to be true to decide this month. Write down the date, the people and the obstacle. Send it back in two lines.',
            cta: 'Agree on a date',
            leadsTo: 'demo-deciding',
            within: 'P5D',
            rate: guess(0.4, 'medium', 'Reached within five days, as sales teams count it'),
          }),
        ],
      }),
      state('deciding', 'Deciding', 'decision', {
        summary: 'The proposal is being read by several people.',
        enters: deciding,
        leaves: signed,
        timeout: ['P21D', 'stalled'],
        touches: [
          email('the-start', 'What the first month is like', {
            when: onEntry('P3D', OFFICE),
            says: 'The first four weeks, day by day, with names',
            angle: 'Makes the time after signing concrete',
            subject: 'Your first four weeks, day by day',
            body: 'Hi {{ first_name | default: "there" }},\n\nthe fear behind most delays is the start. So here it is: day 1 access, day 3 your data, day 7 the first plan, day 21 everybody in, day 30 we look back together.\n\nFor each day it says who on your side needs how much time. In sum, eleven hours.',
            cta: 'See the four weeks',
            leadsTo: 'deciding-signed',
            within: 'P5D',
            rate: published('Triggered email', 'click'),
          }),
          sms('short-question', 'A short question', {
            when: onEntry('P7D', DAYTIME),
            says: 'Is anything missing that can be settled on the phone?',
            angle: 'The shortest way to a person',
            body: '{{ first_name | default: "Hello" }}, [[contact]] of [[brand]] here. Anything missing for your decision? Call me: [[phone]]. Reply STOP to end',
            cta: 'Call me back',
            leadsTo: 'deciding-signed',
            sign: 'replied',
            within: 'P3D',
            rate: guess(0.2, 'low', 'Answers to personal texts in open deals; no published figure'),
          }),
          email('terms', 'Terms and a way out', {
            when: onEntry('P10D', OFFICE),
            says: 'What happens if it does not work out: notice, export, money back',
            angle: 'Takes the risk of signing away',
            subject: 'If it does not work out',
            body: 'Hi {{ first_name | default: "there" }},\n\nbefore you sign, the part nobody likes to ask about. If [[product]] does not work for you: 30 days’ notice, all data exported in formats you can use, and the money for the remaining time back.\n\nIt is clause 9 of the contract, in plain words.',
            cta: 'Read clause 9',
            leadsTo: 'deciding-signed',
            within: 'P7D',
            rate: published('Triggered email', 'click'),
          }),
        ],
      }),
      state('stalled', 'Stalled', 'decision', {
        summary: 'No movement. One honest question, then it goes to sales.',
        enters: any(event('deal idle'), known('deal.owner')),
        leaves: any(deciding, signed),
        timeout: ['P14D', 'to-sales'],
        touches: [
          email('close-the-file', 'Shall we close the file?', {
            when: onEntry('P3D', OFFICE),
            says: 'Asks openly whether to stop, wait or go on',
            angle: 'Permission to say no',
            format: 'Plain email from the deal owner',
            subject: 'Shall I close your file?',
            body: 'Hi {{ first_name | default: "there" }},\n\nI have not heard from you, which mostly means one of three things: other priorities, a colleague who objects, or it is off the table and nobody likes to say so.\n\nAll three are fine. One click tells me which, and I will act on it.\n\n[[contact]]',
            cta: 'Tell me where we stand',
            leadsTo: 'stalled-deciding',
            within: 'P7D',
            rate: published('Triggered email', 'click'),
          }),
        ],
      }),
    ],
    ways: [
      way('demo-signed', 'after-the-demo', 'signed', signed, guess(0.08, 'medium', 'Small deals are decided at once'), ['P5D', 'P12D'], 1),
      way('demo-deciding', 'after-the-demo', 'deciding', deciding, guess(0.55, 'medium', 'Upper half of the planning range from evaluation to decision, as a demo was held'), ['P5D', 'P12D'], 2),
      way('deciding-signed', 'deciding', 'signed', signed, guess(0.5, 'medium', 'Proposals that are read by several people; your own count will be better'), ['P10D', 'P19D']),
      way('stalled-deciding', 'stalled', 'deciding', any(clicked('close-the-file'), deciding), guess(0.15, 'low', 'An honest question revives about one in seven deals'), ['P4D', 'P11D']),
    ],
    ends: [
      converted('signed', 'Signed', 'Goes on to onboarding.'),
      exited('lost', 'Lost', 'Lost with a reason; may be won back in half a year.'),
      escalated('to-sales', 'To the head of sales', 'The deal stands still: somebody senior decides what to do.'),
    ],
  }),
};
