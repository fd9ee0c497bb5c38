import { any, clicked, event, is, replied } from './author/conditions';
import { converted, draw, escalated, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { call, email, OFFICE, onEntry } from './author/touches';
import { B2B, text } from './author/variables';
import type { BuiltInTemplate } from './template';

const renewed = event('contract renewed');
const wavering = any(event('usage fell by half'), event('cancellation page viewed'));

export const renewal: BuiltInTemplate = {
  id: 'renewal',
  name: 'Renewal',
  description: 'Ninety days to a yearly renewal: what the year brought, a plan for the next, terms without surprises. Signs of doubt go to a person at once.',
  audience: 'Yearly contracts.',
  business: 'B2B',
  needs: ['The renewal date, 90 days ahead', 'Usage figures of the year', 'A success manager and somebody who can change terms'],
  variables: [B2B.brand, B2B.product, text('manager', 'Name of the success manager', 'Jonas Weber'), text('year_result', 'What customers typically reach in a year', '38 planning days saved'), text('notice', 'Notice period', '30 days')],
  band: { low: 0.7, high: 0.95, source: 'Planning range: 15 to 30 % of active customers become at-risk in a year, of whom 20 to 40 % leave even when looked after; 70 to 95 % renew.' },
  document: draw({
    name: '[[product]] renewal',
    objective: 'retention',
    summary: 'From ninety days before to the renewed contract.',
    who: is('contract.term', 'yearly'),
    trigger: { kind: 'event', name: '90 days before renewal' },
    reentry: { kind: 'after', wait: 'P200D' },
    holdoutShare: 0,
    success: renewed,
    exits: [[event('contract canceled'), 'ended']],
    timeout: ['P100D', 'to-management'],
    primary: { name: 'Contracts renewed', target: 0.88, unit: 'share' },
    money: { value: 4_800, perDay: 2, fixed: 500 },
    states: [
      state('review', 'The year in review', 'active', {
        summary: 'Ninety to forty days before. Show what the year brought.',
        leaves: any(renewed, event('renewal meeting held')),
        timeout: ['P50D', 'terms'],
        touches: [
          email('your-year', 'Your year', {
            when: onEntry('P2D', OFFICE),
            says: 'What their team reached in the year, in four figures',
            angle: 'Value received, from their data',
            subject: 'Your year with us in four figures',
            body: 'Hi {{ first_name | default: "there" }},\n\nyour contract runs out in three months, so here is the year, measured on your data: people who use it every week, plans made, changes caught early, and time. Teams like yours come to about [[year_result]].\n\nIf a figure looks wrong to you, tell me. That is what I would like to talk about.\n\n[[manager]] at [[brand]]',
            cta: 'See my four figures',
            leadsTo: 'review-terms',
            within: 'P7D',
            rate: published('Triggered email', 'click'),
          }),
          call('look-ahead', 'Look ahead', {
            when: onEntry('P14D', OFFICE),
            says: 'What they want to reach next year, and what is in the way',
            angle: 'Plans, not prices',
            body: 'Thirty minutes. First their goals for next year, then what they would change, then (only if asked) terms. Write down risks: new boss, budget cut, unused seats. Book the next date before you hang up.',
            cta: 'Plan the next year together',
            leadsTo: 'review-terms',
            sign: 'completed',
            within: 'P14D',
            rate: guess(0.6, 'medium', 'Yearly reviews that take place, as success teams count them'),
          }),
        ],
      }),
      state('terms', 'Terms', 'active', {
        summary: 'Forty days to the date. Everything on the table.',
        enters: any(event('renewal meeting held'), event('40 days before renewal')),
        leaves: renewed,
        timeout: ['P35D', 'to-management'],
        touches: [
          email('the-offer', 'Terms in plain words', {
            when: onEntry('P3D', OFFICE),
            says: 'Price, seats, term and what has changed, in plain words',
            angle: 'No surprises',
            subject: 'Your terms for next year, in plain words',
            body: 'Hi {{ first_name | default: "there" }},\n\nhere is what next year looks like: the same price, the seats you use (not those you once ordered), notice [[notice]] before the end, as now.\n\nWhat changed in the contract is marked. There are two such places.',
            cta: 'Read and confirm my terms',
            leadsTo: 'terms-renewed',
            within: 'P10D',
            rate: published('Triggered email', 'click'),
          }),
          email('two-weeks', 'Two weeks left', {
            when: onEntry('P17D', OFFICE),
            says: 'The date, and what happens if nothing is done',
            angle: 'A date and its consequences, calmly',
            subject: 'Two weeks left: what happens if you wait',
            body: 'Hi {{ first_name | default: "there" }},\n\nin two weeks your contract ends. If nothing happens, access stays open for ten days, then it is read-only, and after 60 days the data is deleted. I would rather not see any of that.\n\nConfirming takes two clicks. If you hesitate, tell me why.\n\n[[manager]]',
            cta: 'Confirm in two clicks',
            leadsTo: 'terms-renewed',
            within: 'P10D',
            rate: published('Triggered email', 'click'),
          }),
        ],
      }),
      state('wavering', 'Wavering', 'at-risk', {
        summary: 'Usage fell, or they looked at how to cancel. A person calls within a day.',
        enters: wavering,
        leaves: any(renewed, replied('listen')),
        timeout: ['P30D', 'to-management'],
        touches: [
          call('listen', 'Listen first', {
            when: onEntry('P1D', OFFICE),
            says: 'Asks what has changed, and listens',
            angle: 'No offer before the reason is known',
            body: 'Call within a day. Say what you saw, ask what has changed, and be quiet. Only then: fewer seats, a pause, another product, or a fair end. Record the reason in their words.',
            cta: 'Tell me what has changed',
            leadsTo: 'wavering-terms',
            within: 'P7D',
            rate: guess(0.5, 'medium', 'Customers answer their own contact more often than strangers do'),
          }),
          email('in-writing', 'In writing', {
            when: onEntry('P10D', OFFICE),
            says: 'What was agreed, and by when it will be done',
            angle: 'Commitment in writing',
            subject: 'What we will do until the end of the month',
            body: 'Hi {{ first_name | default: "there" }},\n\nyou told us what is not right. This is what we do about it, who does it, and by when. If one of the dates is missed, you may leave without notice.\n\nIs anything missing from the list?',
            cta: 'Check the list',
            leadsTo: 'wavering-terms',
            within: 'P10D',
            rate: published('Triggered email', 'click'),
          }),
        ],
      }),
    ],
    ways: [
      way('review-wavering', 'review', 'wavering', wavering, guess(0.2, 'medium', 'Planning range: 15 to 30 % of active customers become at-risk in a year'), ['P14D', 'P42D'], 1),
      way('review-renewed', 'review', 'renewed', renewed, guess(0.2, 'medium', 'Renews early, often in the meeting'), ['P20D', 'P45D'], 2),
      way('review-terms', 'review', 'terms', event('renewal meeting held'), guess(0.35, 'medium', 'Meetings held, less those who renew in it'), ['P18D', 'P40D'], 3),
      way('terms-renewed', 'terms', 'renewed', renewed, guess(0.92, 'medium', 'Content customers renew; your own count will be better'), ['P12D', 'P28D']),
      way('wavering-terms', 'wavering', 'terms', any(replied('listen'), clicked('in-writing')), guess(0.68, 'medium', 'Planning range: 60 to 80 % of customers at risk stay when looked after'), ['P7D', 'P22D']),
    ],
    ends: [
      converted('renewed', 'Renewed', 'Another year.'),
      exited('ended', 'Ended', 'Left with a reason on record; win-back may follow in half a year.'),
      escalated('to-management', 'To management', 'Not decided in time: somebody who can change terms takes over.'),
    ],
  }),
};
