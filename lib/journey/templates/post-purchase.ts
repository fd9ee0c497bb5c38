import { any, clicked, event, known } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { DAYTIME, email, HOME, onEntry, sms, upon } from './author/touches';
import { B2C, text } from './author/variables';
import type { BuiltInTemplate } from './template';

const again = event('second order placed');
const happy = any(event('review written'), clicked('first-use'), clicked('how-is-it'));

export const postPurchase: BuiltInTemplate = {
  id: 'post-purchase',
  name: 'Post-purchase',
  description: 'Makes a first order a second one: help with the first use, an honest question, a reminder when it runs out. Sells nothing until it has arrived.',
  audience: 'Shops with products that are used up, or go well together.',
  business: 'B2C',
  needs: ['Events for orders, delivery and reviews', 'How long a pack usually lasts'],
  variables: [B2C.brand, B2C.product, text('first_tip', 'Best tip for the first use', 'grind it a little coarser than you think'), text('goes_with', 'What goes well with it', 'the Evening Roast'), B2C.sender, B2C.site],
  band: { low: 0.0684, high: 0.3, source: 'Four e-commerce flow emails at 1.71 % orders each (Klaviyo 2023) give about 7 %; the best tenth of flows, 5.71 % each, over 20 %; buyers order more readily than subscribers.' },
  document: draw({
    name: '[[brand]] after the first order',
    objective: 'retention',
    summary: 'From a first order to a second one within 90 days.',
    who: known('first_order_at'),
    trigger: { kind: 'event', name: 'first order delivered' },
    success: again,
    exits: [[event('order returned'), 'returned']],
    timeout: ['P90D', 'quiet'],
    primary: { name: 'First-time buyers who order again', target: 0.18, unit: 'share' },
    money: { value: 52, perDay: 25 },
    states: [
      state('arrived', 'It arrived', 'onboarding', {
        summary: 'The box is there. Make the first use a good one.',
        leaves: happy,
        timeout: ['P21D', 'using-it'],
        touches: [
          email('first-use', 'The first use', {
            when: onEntry('P1D', DAYTIME),
            says: 'How to get the best out of it the first time',
            angle: 'Help, right when the box is open',
            subject: 'Before you open it: one tip',
            body: 'Hi {{ first_name | default: "there" }},\n\nyour order has arrived. One tip before you start, because the first time decides what people think: [[first_tip]].\n\nThere is a one-minute film for the rest. And if anything is broken or wrong, write back. We replace first and ask later.\n\n[[sender]] from [[brand]]',
            cta: 'Watch the one-minute film',
            leadsTo: 'arrived-using',
            rate: published('Triggered email', 'click'),
          }),
          email('how-is-it', 'How is it?', {
            when: onEntry('P10D', HOME),
            says: 'Asks for an honest review, good or bad',
            angle: 'Their opinion, in public',
            subject: 'Good, bad, somewhere between?',
            body: 'Hi {{ first_name | default: "there" }},\n\nten days in, you know more about [[product]] than any of our texts. Would you tell others? Two sentences are enough.\n\nWe publish every review, the bad ones, too. They are how we find out what to change.',
            cta: 'Write two sentences',
            leadsTo: 'arrived-using',
            within: 'P7D',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
        ],
      }),
      state('using-it', 'In use', 'active', {
        summary: 'Uses it. Show what goes with it, and remind when it runs out.',
        enters: any(happy, known('first_order_at')),
        leaves: again,
        timeout: ['P60D', 'quiet'],
        touches: [
          email('goes-with', 'What goes with it', {
            when: onEntry('P5D', HOME),
            says: 'What people who like it try next, and why',
            angle: 'A recommendation from their own choice',
            subject: 'If you like this, try that',
            body: 'Hi {{ first_name | default: "there" }},\n\npeople who began with [[product]] and stayed mostly went on to [[goes_with]]. Not because we push it: they told each other.\n\nWhat is different about it, for whom it is nothing, and what it costs: all on one page.',
            cta: 'See what comes next',
            leadsTo: 'using-again',
            within: 'P7D',
            rate: published('E-commerce flow email', 'click'),
          }),
          sms('runs-out', 'Runs out soon', {
            when: upon('supply running low', 'P1D', DAYTIME),
            says: 'By our count it runs out this week',
            angle: 'The exact moment, by their own pace',
            body: '[[brand]]: by our count your [[product]] runs out this week. Order the same again in one tap: [[site]]/again Reply STOP to end',
            cta: 'Order the same again',
            leadsTo: 'using-again',
            rate: published('SMS flow', 'click'),
          }),
          email('never-run-out', 'Never run out', {
            when: onEntry('P30D', HOME),
            says: 'How a subscription works, with the three ways out of it',
            angle: 'Convenience, and no trap',
            subject: 'Never run out, stop any time',
            body: 'Hi {{ first_name | default: "there" }},\n\nif you have wondered about a subscription: you choose how much and how often, you skip until the evening before, and you end it in your account with one click. No letter, no call.\n\nIt costs a little less, because we can plan.\n\n[[sender]]',
            cta: 'See how it works',
            leadsTo: 'using-again',
            within: 'P10D',
            rate: published('E-commerce flow email', 'click'),
          }),
        ],
      }),
    ],
    ways: [
      way('arrived-again', 'arrived', 'again', again, guess(0.02, 'medium', 'Some order again at once'), ['P7D', 'P18D'], 1),
      way('arrived-using', 'arrived', 'using-it', happy, guess(0.3, 'medium', 'Clicks of two emails, about 19 %, and people who need no tip'), ['P2D', 'P14D'], 2),
      way('using-again', 'using-it', 'again', again, guess(0.16, 'medium', 'Three messages at 1.71 % orders each (Klaviyo 2023) and those who would have come anyway'), ['P26D', 'P52D']),
    ],
    ends: [
      converted('again', 'Second order', 'A returning customer.'),
      exited('quiet', 'Quiet', 'Gets the monthly letter; win-back may follow.'),
      exited('returned', 'Returned', 'Sent it back: customer service takes over, marketing stops.'),
    ],
  }),
};
