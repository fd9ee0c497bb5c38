import { any, atLeast, clicked, event, not } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { DAYTIME, email, ifSilent, onEntry, push, sms } from './author/touches';
import { B2C } from './author/variables';
import type { BuiltInTemplate } from './template';

const ordered = event('order placed');
const returned = any(clicked('still-here'), clicked('cart-push'), event('cart opened', 'P3D'));

export const abandonedCart: BuiltInTemplate = {
  id: 'abandoned-cart',
  name: 'Abandoned cart',
  description: 'Brings people back to what they had already chosen: a reminder within the hour, answers to doubts the next days, and one small push at the end.',
  audience: 'Online shops.',
  business: 'B2C',
  needs: ['Events when a cart is left and opened again', 'The cart’s content as customer fields', 'An event for orders'],
  variables: [B2C.brand, B2C.site, B2C.sender, B2C.offer],
  band: { low: 0.0342, high: 0.2, source: 'Two e-commerce flow emails bring 1.71 % of recipients each to order on average and 5.71 % at the best tenth (Klaviyo 2023); of those who come back to the cart more buy, as 9.5 % click (Klaviyo 2017).' },
  document: draw({
    name: '[[brand]] cart reminder',
    objective: 'acquisition',
    summary: 'From a left cart to an order within a week.',
    who: atLeast('cart.value', 20),
    trigger: { kind: 'event', name: 'cart abandoned' },
    reentry: { kind: 'after', wait: 'P14D' },
    success: ordered,
    exits: [[event('cart emptied'), 'left']],
    timeout: ['P10D', 'left'],
    primary: { name: 'Left carts that become orders', target: 0.1, unit: 'share' },
    money: { value: 68, perDay: 45 },
    states: [
      state('left-cart', 'Cart left', 'decision', {
        summary: 'Chose something and stopped before paying.',
        leaves: any(returned, ordered),
        timeout: ['P3D', 'doubting'],
        touches: [
          email('still-here', 'Still here', {
            when: onEntry('PT1H'),
            says: 'Your cart is saved exactly as you left it',
            angle: 'Service, not selling: one click back to where they were',
            subject: 'We kept your cart for you',
            body: 'Hi {{ first_name | default: "there" }},\n\nsomething came in between? It happens.\n\n{{ cart_first_item | default: "What you chose" }} is still in your cart, at the price you saw. One click takes you back to where you were, on any device.\n\nIf something did not work, reply to this email and a person will help.\n\n[[sender]] from [[brand]]',
            cta: 'Back to my cart',
            leadsTo: 'left-returned',
            within: 'P1D',
            rate: published('Abandoned-cart email', 'click'),
          }),
          push('cart-push', 'Stock note', {
            when: ifSilent('still-here', 'P1D', DAYTIME),
            says: 'How many of it are left',
            angle: 'A fact the email did not have: stock',
            subject: 'Still thinking it over?',
            body: '{{ cart_first_item | default: "Your item" }} is in stock today. Your cart is one tap away.',
            cta: 'Open my cart',
            leadsTo: 'left-returned',
            sign: 'opened',
            within: 'P1D',
            rate: published('Push', 'open, triggered'),
          }),
        ],
      }),
      state('returned', 'Back at the cart', 'decision', {
        summary: 'Opened the cart again.',
        enters: returned,
        leaves: ordered,
        timeout: ['P3D', 'doubting'],
        touches: [
          sms('checkout-help', 'Help at checkout', {
            when: onEntry('PT4H', DAYTIME),
            says: 'A person can help with payment and delivery questions',
            angle: 'Personal help at the point where people get stuck',
            body: '[[brand]]: questions about payment or delivery? Reply here, a person answers. Your cart: [[site]]/cart Reply STOP to end',
            cta: 'Finish my order',
            leadsTo: 'returned-bought',
            within: 'P2D',
            rate: published('SMS flow', 'click'),
          }),
        ],
      }),
      state('doubting', 'In doubt', 'decision', {
        summary: 'Has not come back, or came back and left again.',
        enters: not(ordered),
        leaves: ordered,
        timeout: ['P5D', 'left'],
        touches: [
          email('answers', 'Answers and an end', {
            when: onEntry('PT12H', DAYTIME),
            says: 'The three questions people ask before they order, and a reason to decide this week',
            angle: 'Doubts answered first, the offer last',
            subject: 'Three questions before you decide',
            body: 'Hi {{ first_name | default: "there" }},\n\n“What does delivery cost?” Nothing above $50, and it takes two to three days.\n\n“What if it is not right?” Send it back within 30 days; we pay for that.\n\n“Can I trust the reviews?” Every one is from somebody who bought it, good or bad.\n\nWe keep your cart until Friday. Until then the code BACK takes [[offer]] of it.',
            cta: 'Order with my code',
            leadsTo: 'doubting-bought',
            within: 'P4D',
            rate: published('Abandoned-cart email', 'click'),
          }),
        ],
      }),
    ],
    ways: [
      way('left-bought', 'left-cart', 'bought', ordered, published('E-commerce flow email', 'order'), ['PT6H', 'P2D'], 1),
      way('left-returned', 'left-cart', 'returned', returned, guess(0.17, 'medium', 'Clicks of the email, 9.5 % (Klaviyo 2017), the push, and people who come back by themselves'), ['PT5H', 'P2D'], 2),
      way('returned-bought', 'returned', 'bought', ordered, guess(0.3, 'medium', 'Came back by themselves; checkouts that are begun are finished by about a third'), ['PT1H', 'P1D']),
      way('doubting-bought', 'doubting', 'bought', ordered, published('E-commerce flow email', 'order'), ['P1D', 'P4D']),
    ],
    ends: [converted('bought', 'Ordered', 'The cart became an order.'), exited('left', 'Let go', 'The cart is emptied; no more reminders of it.')],
  }),
};
