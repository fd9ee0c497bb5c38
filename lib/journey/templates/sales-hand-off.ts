import { all, any, atLeast, below, event, replied } from './author/conditions';
import { converted, draw, escalated, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { call, DAYTIME, email, ifSilent, OFFICE, onEntry, sms } from './author/touches';
import { B2B } from './author/variables';
import type { BuiltInTemplate } from './template';

const met = event('meeting held');
const hot = any(atLeast('lead_score', 80), event('pricing page viewed', 'P2D', 3));

export const salesHandOff: BuiltInTemplate = {
  id: 'sales-hand-off',
  name: 'Sales hand-off',
  description: 'Gets a hot lead to the right person within a day, with everything known about them, and takes it back politely when nobody answers.',
  audience: 'Marketing and sales that share a lead score.',
  business: 'B2B',
  needs: ['A lead score that rises with behavior', 'CRM tasks for sales, and an event when a meeting is held', 'Agreement on who answers how fast'],
  variables: [B2B.brand, B2B.product, B2B.benefit, B2B.contact, B2B.phone, B2B.site],
  band: { low: 0.15, high: 0.5, source: 'Planning range for evaluation to decision: 30 to 60 %; a meeting is nearer than a decision, but not every lead picks up.' },
  document: draw({
    name: '[[brand]] sales hand-off',
    objective: 'acquisition',
    summary: 'From a lead score of 50 to a meeting within four weeks; from 80 on within a day.',
    who: all(atLeast('lead_score', 50), below('lead_score', 1_000)),
    trigger: { kind: 'event', name: 'lead score rose' },
    reentry: { kind: 'after', wait: 'P60D' },
    success: met,
    exits: [[event('lead disqualified'), 'nurture']],
    timeout: ['P35D', 'nurture'],
    primary: { name: 'Leads who come to a meeting', target: 0.28, unit: 'share' },
    money: { value: 700, perDay: 5, fixed: 400 },
    states: [
      state('warm', 'Warm', 'consideration', {
        summary: 'Score 50 to 79: interested. Make it easy to talk.',
        leaves: any(hot, met),
        timeout: ['P14D', 'nurture'],
        touches: [
          email('your-case', 'A case like yours', {
            when: onEntry('PT2H', OFFICE),
            says: 'What a company like theirs reached in the first quarter',
            angle: 'One example, one figure',
            subject: 'A first quarter, in one figure',
            body: 'Hi {{ first_name | default: "there" }},\n\nyou have been looking at [[product]], so here is the figure people ask for most: companies of your size [[benefit]] after the first quarter, instead of a week and a half.\n\nHow they got there is a five-minute read.',
            cta: 'Read how they did it',
            leadsTo: 'warm-hot',
            rate: published('Triggered email', 'click'),
          }),
          email('fifteen-minutes', 'Fifteen minutes', {
            when: onEntry('P5D', OFFICE),
            says: 'What a first talk is like, and who is on the other side',
            angle: 'Introduces the person',
            subject: 'Fifteen minutes with [[contact]]',
            body: 'Hi {{ first_name | default: "there" }},\n\na first talk with us takes fifteen minutes and ends with one of two sentences: “this fits, here is how”, or “take something else, here is what”.\n\n[[contact]] has done it 300 times, and says the second one in a third of them.',
            cta: 'Choose a time',
            leadsTo: 'warm-met',
            within: 'P5D',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
        ],
      }),
      state('hot', 'Hot', 'decision', {
        summary: 'Score 80 and above: a person answers within a day.',
        enters: hot,
        leaves: any(met, event('meeting booked')),
        timeout: ['P10D', 'unanswered'],
        touches: [
          call('first-call', 'The first call', {
            when: onEntry('PT1H', { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', until: '17:00' }),
            says: 'Picks up what they looked at and asks one question',
            angle: 'Prepared: knows what they read',
            body: 'Within a day. Read the summary first: pages, company, score and what moved it. Ask: “What made you look at prices this week?” Offer two times. Write down budget, timing and who decides.',
            cta: 'Agree on a meeting',
            leadsTo: 'hot-met',
            within: 'P1D',
            rate: guess(0.35, 'medium', 'Hot leads called within a day; the sooner the more, as sales teams count it'),
          }),
          email('as-promised', 'The times in writing', {
            when: ifSilent('first-call', 'P2D', DAYTIME),
            says: 'Two times and a link, because they could not be reached',
            angle: 'Lets them choose without talking',
            format: 'Plain email from the sales contact',
            subject: 'I tried to reach you: two times to choose',
            body: 'Hi {{ first_name | default: "there" }},\n\nI tried to call you about [[product]]. Here are two times that work, and a link to all others.\n\nIf you would rather have the answer in writing, send me the question. I answer the same day.\n\n[[contact]], [[phone]]',
            cta: 'Pick a time',
            leadsTo: 'hot-met',
            within: 'P2D',
            rate: published('Triggered email', 'click'),
          }),
          sms('text-from-person', 'A text from a person', {
            when: ifSilent('as-promised', 'P3D', DAYTIME),
            says: 'When would be a good time for a call?',
            angle: 'One line from a number that takes calls',
            body: '[[contact]] of [[brand]]: when would be a good time for 10 minutes? Book here: [[site]]/talk Reply STOP to end',
            cta: 'Tell me a time',
            leadsTo: 'hot-met',
            within: 'P3D',
            rate: published('SMS flow', 'click'),
          }),
        ],
      }),
      state('unanswered', 'Unanswered', 'decision', {
        summary: 'Three tries without an answer. Ask once more, then give it back.',
        enters: event('no answer after three tries'),
        leaves: any(met, replied('give-it-back')),
        timeout: ['P10D', 'to-lead'],
        touches: [
          email('give-it-back', 'Shall I stop?', {
            when: onEntry('P1D', OFFICE),
            says: 'Offers to stop, wait or send something in writing',
            angle: 'Leaves the decision to them',
            format: 'Plain email from the sales contact',
            subject: 'Shall I stop trying?',
            body: 'Hi {{ first_name | default: "there" }},\n\nthree tries are enough. Shall I stop, try again next quarter, or send you the price list and leave you in peace?\n\nA one-word answer will do.\n\n[[contact]]',
            cta: 'Answer in one word',
            leadsTo: 'unanswered-met',
            sign: 'replied',
            within: 'P7D',
            rate: guess(0.15, 'low', 'Offers to stop are answered more often than other notes; measure yours'),
          }),
        ],
      }),
    ],
    ways: [
      way('warm-hot', 'warm', 'hot', hot, guess(0.3, 'medium', 'A case, an introduction and a rising score'), ['P4D', 'P11D'], 2),
      way('warm-met', 'warm', 'met', met, guess(0.1, 'medium', 'Booked from the email'), ['P6D', 'P12D'], 1),
      way('hot-met', 'hot', 'met', met, guess(0.5, 'medium', 'Half of the hot leads who are called within a day come to a meeting'), ['P2D', 'P7D']),
      way('unanswered-met', 'unanswered', 'met', any(replied('give-it-back'), met), guess(0.12, 'low', 'A last question revives about one in eight'), ['P3D', 'P8D']),
    ],
    ends: [
      converted('met', 'Meeting held', 'Goes on to the decision nurture.'),
      exited('nurture', 'Back to nurture', 'Not ready: marketing takes over again.'),
      escalated('to-lead', 'To the head of sales', 'A hot lead nobody reached: somebody senior decides.'),
    ],
  }),
};
