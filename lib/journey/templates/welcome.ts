import { any, clicked, event, missing, not, segment } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { DAYTIME, email, HOME, onEntry, sms } from './author/touches';
import { B2C } from './author/variables';
import type { BuiltInTemplate } from './template';

const ordered = event('order placed');
const looked = any(clicked('welcome-gift'), clicked('welcome-story'), event('product viewed', 'P7D'));

export const welcome: BuiltInTemplate = {
  id: 'welcome',
  name: 'Welcome',
  description: 'Greets new subscribers while they still remember why they signed up, shows what you stand for, and leads them to a first order.',
  audience: 'Shops and brands with a newsletter sign-up.',
  business: 'B2C',
  needs: ['An event when somebody subscribes', 'Events for product views and orders', 'A discount code for first orders'],
  variables: [B2C.brand, B2C.product, B2C.benefit, B2C.offer, B2C.sender, B2C.site],
  band: { low: 0.0232, high: 0.12, source: 'One welcome email brings 2.32 % of recipients to order (Klaviyo 2023); the best tenth of flows reach 5.71 % per email, and two of these sell.' },
  document: draw({
    name: 'Welcome to [[brand]]',
    objective: 'acquisition',
    summary: 'From signing up to a first order within a month.',
    who: missing('first_order_at'),
    trigger: { kind: 'event', name: 'newsletter subscribed' },
    success: ordered,
    exits: [[segment('employees'), 'left']],
    timeout: ['P35D', 'left'],
    primary: { name: 'Subscribers who place a first order', target: 0.06, unit: 'share' },
    money: { value: 42, perDay: 60 },
    states: [
      state('greeted', 'Greeted', 'consideration', {
        summary: 'Just signed up: curious, and reading.',
        leaves: looked,
        timeout: ['P10D', 'invited'],
        touches: [
          email('welcome-gift', 'Welcome and gift', {
            when: onEntry('PT5M'),
            says: 'Good to have you, and here is the gift we promised',
            angle: 'The promise kept at once',
            subject: 'Welcome to [[brand]], and your [[offer]]',
            body: 'Hi {{ first_name | default: "there" }},\n\nthank you for signing up. You came for [[benefit]], and that is what these emails are about.\n\nYour code HELLO gives you [[offer]] on a first order. It is good for 30 days, so there is no need to hurry.\n\nIf you only try one thing, make it [[product]]: most people who stay began with it.\n\n[[sender]] from [[brand]]',
            cta: 'Choose your first order',
            leadsTo: 'greeted-interested',
            rate: published('Triggered email', 'click'),
          }),
          email('welcome-story', 'How we make it', {
            when: onEntry('P3D', HOME),
            says: 'Why we do it this way, told by the person who does it',
            angle: 'The people behind the product, no selling',
            subject: 'Three things we never skip',
            body: 'Hi {{ first_name | default: "there" }},\n\nthere are quicker ways to make what we make. We tried them, and went back.\n\nWe buy in small lots. We test every batch ourselves. And we answer every email, this one included: just hit reply.\n\nHave a look at how [[product]] is made. It takes two minutes to read, and explains the taste better than any adjective.\n\n[[sender]]',
            cta: 'See how it is made',
            leadsTo: 'greeted-interested',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
        ],
      }),
      state('interested', 'Interested', 'decision', {
        summary: 'Looked at products and has not ordered yet.',
        enters: looked,
        leaves: any(ordered, event('cart started')),
        timeout: ['P10D', 'invited'],
        touches: [
          email('what-others-say', 'What others say', {
            when: onEntry('P3D', HOME),
            says: 'People who had the same doubts tell what happened',
            angle: 'Voices of customers instead of ours',
            subject: 'What people say after the first week',
            body: 'Hi {{ first_name | default: "there" }},\n\nwe asked three customers what they would tell a friend who hesitates.\n\n“I thought I would not notice the difference. I did on day one.” “It came on Thursday, as they said.” “When something was wrong, they sent a new one and asked no questions.”\n\nIf yours is not for you, send it back within 30 days.',
            cta: 'Read all reviews',
            leadsTo: 'interested-bought',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
          sms('gift-reminder', 'Gift still open', {
            when: onEntry('P5D', DAYTIME),
            says: 'The welcome code is still unused',
            angle: 'A short practical reminder with the code at hand',
            body: '[[brand]]: your code HELLO ([[offer]]) is still waiting: [[site]] Reply STOP to end',
            cta: 'Use my code',
            leadsTo: 'interested-bought',
            rate: published('SMS flow', 'click'),
          }),
        ],
      }),
      state('invited', 'Last invitation', 'decision', {
        summary: 'Has not ordered after the welcome; one more good reason, then peace.',
        enters: not(ordered),
        leaves: ordered,
        timeout: ['P12D', 'left'],
        touches: [
          email('code-ends', 'The code ends', {
            when: onEntry('P3D', HOME),
            says: 'The code ends this week, and then only the monthly letter comes',
            angle: 'A clear end date and what comes after it',
            subject: 'Your code ends on Sunday',
            body: 'Hi {{ first_name | default: "there" }},\n\na short note, because nobody likes to find out too late: HELLO ends on Sunday.\n\nIf now is not the moment, that is fine. You will hear from us once a month from here on, with what is new and nothing else.\n\n[[sender]]',
            cta: 'Use HELLO before Sunday',
            leadsTo: 'invited-bought',
            within: 'P5D',
            rate: published('E-commerce flow email', 'click'),
            otherwise: { kind: 'move', to: 'left' },
          }),
        ],
      }),
    ],
    ways: [
      way('greeted-bought', 'greeted', 'bought', ordered, published('Welcome flow', 'order'), ['P1D', 'P6D'], 1),
      way('greeted-interested', 'greeted', 'interested', looked, guess(0.26, 'medium', 'Clicks of the two emails together, about 19 %, and visits without a click'), ['P1D', 'P7D'], 2),
      way('interested-bought', 'interested', 'bought', ordered, published('Landing page', 'conversion'), ['P2D', 'P8D']),
      way('invited-bought', 'invited', 'bought', ordered, published('E-commerce flow email', 'order'), ['P4D', 'P8D']),
    ],
    ends: [converted('bought', 'First order', 'Goes on to the post-purchase journey.'), exited('left', 'Monthly letter only', 'Gets the monthly letter and no further reminders.')],
  }),
};
