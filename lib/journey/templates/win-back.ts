import { any, clicked, event, known } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { DAYTIME, email, HOME, onEntry, sms } from './author/touches';
import { B2C, text } from './author/variables';
import type { BuiltInTemplate } from './template';

const ordered = event('order placed');
const stirred = any(clicked('we-noticed'), clicked('what-is-new'), event('product viewed', 'P7D'));
const weighing = any(clicked('others-returned'), event('product viewed', 'P7D'));

export const winBack: BuiltInTemplate = {
  id: 'win-back',
  name: 'Win-back',
  description: 'Asks customers who left to return: a word at first, more value each time, and longer and longer silence between. Then six months of peace.',
  audience: 'Subscriptions and shops whose customers have stopped buying.',
  business: 'B2C',
  needs: ['An event when a subscription or the usual buying rhythm ends', 'The reason for leaving, where you ask for it', 'Two discount codes, the second one larger'],
  variables: [B2C.brand, B2C.product, B2C.sender, B2C.site, text('first_offer', 'First offer', '15 % off'), text('last_offer', 'Last offer, larger than the first', '25 % off')],
  band: { low: 0.02, high: 0.1, source: 'Win-back programs bring back 3 to 10 % of those who left, 0.9 to 1.4 % per email (mixed sources, weak and contradictory: hence a wide band).' },
  document: draw({
    name: 'Come back to [[brand]]',
    objective: 'win-back',
    summary: 'From leaving to a new order within three months, then dormant for six.',
    who: known('first_order_at'),
    trigger: { kind: 'event', name: 'subscription ended' },
    reentry: { kind: 'after', wait: 'P180D' },
    holdoutShare: 0.1,
    success: ordered,
    exits: [[event('asked to be left alone'), 'dormant']],
    timeout: ['P95D', 'dormant'],
    primary: { name: 'Lost customers who order again', target: 0.05, unit: 'share' },
    money: { value: 96, perDay: 12 },
    states: [
      state('gone', 'Gone', 'churned', {
        summary: 'Left a few days ago. No offer yet: first understand, then show what has changed.',
        leaves: stirred,
        timeout: ['P30D', 'quiet'],
        touches: [
          email('we-noticed', 'We noticed', {
            when: onEntry('P5D', HOME),
            says: 'We saw that you left, and would like to know why',
            angle: 'Acknowledgement and one honest question',
            subject: 'You left. May we ask why?',
            body: 'Hi {{ first_name | default: "there" }},\n\nyour subscription ended last week, and nothing in this email tries to change that.\n\nWe would like to know one thing: what made you stop? Price, product, timing, something we did? One click answers it, and a person reads every answer.\n\nThank you for the time you were with us.\n\n[[sender]] from [[brand]]',
            cta: 'Tell us in one click',
            leadsTo: 'gone-weighing',
            rate: published('Email, all industries', 'click'),
          }),
          email('what-is-new', 'What is new', {
            when: onEntry('P18D', HOME),
            says: 'What has changed since, much of it because people like them asked',
            angle: 'News that answers the reasons people leave for',
            subject: 'What we changed since you left',
            body: 'Hi {{ first_name | default: "there" }},\n\nmost people who leave tell us one of three things. Here is what we did about each.\n\nToo much at once: you can now pause, skip and change the amount until the evening before. Always the same: there are four new kinds beside [[product]]. Hard to reach: there is a phone number on every page.\n\nNo need to do anything. We thought you might like to know.',
            cta: 'See what is new',
            leadsTo: 'gone-weighing',
            rate: published('Email, all industries', 'click'),
          }),
        ],
      }),
      state('quiet', 'Quiet', 'churned', {
        summary: 'Did not react to the first two. Others speak now, then a first offer.',
        enters: any(event('win-back unanswered'), known('churned_at')),
        leaves: weighing,
        timeout: ['P32D', 'last-word'],
        touches: [
          email('others-returned', 'Others who returned', {
            when: onEntry('P3D', HOME),
            says: 'Three customers who left and came back say what made them',
            angle: 'Proof from people in the same place',
            subject: 'Why Noor came back after a year',
            body: 'Hi {{ first_name | default: "there" }},\n\nNoor left us because she moved and lost track. Paul tried two others first. Ada was simply tired of it.\n\nAll three are back, for three different reasons, and they tell it better than we could. It is a short read.',
            cta: 'Read their stories',
            leadsTo: 'quiet-weighing',
            rate: published('Email, all industries', 'click'),
          }),
          email('first-offer', 'A first offer', {
            when: onEntry('P20D', HOME),
            says: 'A discount on the first box back, without a commitment',
            angle: 'Price, for those for whom price was the reason',
            subject: '[[first_offer]] to try us again',
            body: 'Hi {{ first_name | default: "there" }},\n\nif price was what stood in the way: the code AGAIN takes [[first_offer]] of your next box. No subscription starts by itself; you order once, and see.\n\nIt is good for two weeks.\n\n[[sender]]',
            cta: 'Order once with AGAIN',
            leadsTo: 'quiet-back',
            within: 'P10D',
            rate: published('E-commerce flow email', 'click'),
          }),
        ],
      }),
      state('weighing', 'Looking again', 'decision', {
        summary: 'Came back to look. A short, personal nudge is enough.',
        enters: any(stirred, weighing),
        leaves: ordered,
        timeout: ['P32D', 'last-word'],
        touches: [
          sms('welcome-back', 'Saved settings', {
            when: onEntry('P2D', DAYTIME),
            says: 'Address and preferences are still saved, so that coming back takes a minute',
            angle: 'How little effort it takes',
            body: '[[brand]]: your address and favorites are still saved. Coming back takes a minute: [[site]]/back Reply STOP to end',
            cta: 'Order with saved settings',
            leadsTo: 'weighing-back',
            within: 'P7D',
            rate: published('SMS flow', 'click'),
          }),
        ],
      }),
      state('last-word', 'Last word', 'churned', {
        summary: 'The best offer and the announcement that it is the last.',
        enters: known('churned_at'),
        leaves: ordered,
        timeout: ['P30D', 'dormant'],
        touches: [
          email('last-offer', 'The best and last offer', {
            when: onEntry('P15D', HOME),
            says: 'The best offer we make, and the last email for half a year',
            angle: 'Finality: the largest offer and then silence',
            subject: 'Our last email for six months',
            body: 'Hi {{ first_name | default: "there" }},\n\nwe do not want to be the kind of company that keeps knocking. This is our last email for six months.\n\nIf you would like to return, LAST gives you [[last_offer]], the most we ever take off. It ends in ten days.\n\nIf not: thank you, and all the best.\n\n[[sender]] from [[brand]]',
            cta: 'Return with LAST',
            leadsTo: 'last-back',
            within: 'P12D',
            rate: published('E-commerce flow email', 'click'),
            otherwise: { kind: 'move', to: 'dormant' },
          }),
        ],
      }),
    ],
    ways: [
      way('gone-weighing', 'gone', 'weighing', stirred, guess(0.07, 'low', 'Two emails at 2.6 % clicks each (CM Group 2020), and visits without a click'), ['P12D', 'P26D'], 2),
      way('gone-back', 'gone', 'back', ordered, guess(0.0115, 'low', 'The middle of 0.9 to 1.4 % published per win-back email, from mixed sources'), ['P12D', 'P25D'], 1),
      way('quiet-weighing', 'quiet', 'weighing', weighing, guess(0.05, 'low', 'One story email and returning visits'), ['P8D', 'P24D'], 2),
      way('quiet-back', 'quiet', 'back', ordered, guess(0.014, 'low', 'The upper figure published per win-back email, as this one has an offer'), ['P21D', 'P30D'], 1),
      way('weighing-back', 'weighing', 'back', ordered, published('Landing page', 'conversion'), ['P4D', 'P20D']),
      way('last-back', 'last-word', 'back', ordered, guess(0.014, 'low', 'The upper figure published per win-back email, as this is the best offer'), ['P17D', 'P26D']),
    ],
    ends: [converted('back', 'Ordered again', 'A customer again; the post-purchase journey takes over.'), exited('dormant', 'Dormant for six months', 'No marketing for six months, then this journey may start again.')],
  }),
};
