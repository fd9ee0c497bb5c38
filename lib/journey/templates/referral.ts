import { all, any, atLeast, clicked, engaged, event } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { DAYTIME, email, HOME, onEntry, sms } from './author/touches';
import { B2C, text } from './author/variables';
import type { BuiltInTemplate } from './template';

const referred = event('friend ordered');
const willing = any(clicked('would-you-tell'), event('rated 9 or 10'));
const shared = any(event('link shared'), clicked('your-link'));

export const referral: BuiltInTemplate = {
  id: 'referral',
  name: 'Referral and advocacy',
  description: 'Asks the happiest customers, and only those, to tell somebody. Makes sharing easy, thanks them either way, and stops after two tries.',
  audience: 'Brands with customers who come back.',
  business: 'B2C',
  needs: ['Order counts and an engagement score', 'A personal link per customer', 'Events for ratings, shares and friends’ orders'],
  variables: [B2C.brand, B2C.product, text('friend_gift', 'Gift for the friend', '$10 off the first box'), text('own_gift', 'Thanks for the customer', '$10 off your next box'), B2C.sender],
  band: { low: 0.05, high: 0.25, source: 'Planning range for active customers who become advocates: 10 to 25 % within 60 to 180 days; a friend’s order is a stricter goal.' },
  document: draw({
    name: '[[brand]] friends',
    objective: 'advocacy',
    summary: 'From a third order to a friend’s first one.',
    who: all(atLeast('order_count', 3), engaged(50, 'P30D')),
    trigger: { kind: 'event', name: 'third order delivered' },
    reentry: { kind: 'after', wait: 'P180D' },
    success: referred,
    exits: [[event('complaint opened'), 'thanked']],
    timeout: ['P90D', 'thanked'],
    primary: { name: 'Customers whose friend orders', target: 0.08, unit: 'share' },
    money: { value: 58, perDay: 15 },
    states: [
      state('happy', 'Happy customer', 'active', {
        summary: 'Third order, no complaint. First ask how they feel.',
        leaves: willing,
        timeout: ['P21D', 'thanked'],
        touches: [
          email('would-you-tell', 'Would you tell a friend?', {
            when: onEntry('P3D', HOME),
            says: 'One question: how likely would you be to recommend us?',
            angle: 'Asks for an opinion, not a favor',
            subject: 'One question, one click',
            body: 'Hi {{ first_name | default: "there" }},\n\nthis was your third order, so you are somebody whose opinion counts.\n\nHow likely would you be to tell a friend about [[brand]]? Click a number. If it is a low one, a person will ask what we can do better.\n\n[[sender]]',
            cta: 'Click a number',
            leadsTo: 'happy-willing',
            within: 'P7D',
            rate: published('Triggered email', 'click'),
          }),
          sms('short-rating', 'By text', {
            when: onEntry('P10D', DAYTIME),
            says: 'The same question can be answered with a single digit',
            angle: 'One digit is enough',
            body: '[[brand]]: on a scale of 0 to 10, would you recommend us? Answer with a number. Thank you! Reply STOP to end',
            cta: 'Answer with a number',
            leadsTo: 'happy-willing',
            sign: 'replied',
            within: 'P5D',
            rate: guess(0.12, 'low', 'No published figure for answers by text; SMS clicks are about 10 %'),
          }),
        ],
      }),
      state('willing', 'Would recommend', 'advocacy', {
        summary: 'Gave a 9 or 10. Make it easy to do what they said.',
        enters: willing,
        leaves: shared,
        timeout: ['P21D', 'thanked'],
        touches: [
          email('your-link', 'Your own link', {
            when: onEntry('P3D', HOME),
            says: 'A personal link, with something for the friend and something for you',
            angle: 'The gift for the friend comes first',
            subject: 'Something for a friend of yours',
            body: 'Hi {{ first_name | default: "there" }},\n\nyou said you would recommend us. Thank you, that is the nicest thing one can hear.\n\nThis link gives a friend [[friend_gift]]. When they order, you get [[own_gift]]. No forms, and we do not write to your friend unless they want us to.',
            cta: 'Copy my link',
            leadsTo: 'willing-shared',
            within: 'P7D',
            rate: published('Triggered email', 'click'),
          }),
          email('words-to-use', 'Words to use', {
            when: onEntry('P12D', HOME),
            says: 'Two lines they can send as they are',
            angle: 'Takes away the effort of writing',
            subject: 'Two lines you can send as they are',
            body: 'Hi {{ first_name | default: "there" }},\n\nmost people do not share because they do not know what to write. Here are two lines.\n\n“I have been drinking [[product]] for a while and still like it. With this link you get [[friend_gift]].”\n\nChange them as you like. Or leave it; we are glad you are here.',
            cta: 'Send the two lines',
            leadsTo: 'willing-shared',
            within: 'P7D',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
        ],
      }),
      state('shared', 'Has shared', 'advocacy', {
        summary: 'The link is out. Wait for the friend, and say thank you.',
        enters: shared,
        leaves: referred,
        timeout: ['P30D', 'thanked'],
        touches: [
          email('friend-is-looking', 'Your friend is looking', {
            when: onEntry('P5D', HOME),
            says: 'Somebody opened the link; what they usually ask',
            angle: 'News, and answers they can pass on',
            subject: 'Somebody opened your link',
            body: 'Hi {{ first_name | default: "there" }},\n\nsomebody has opened your link. We do not know who, and do not ask.\n\nIf they hesitate, these are the questions people ask before a first order: how it tastes, how long it keeps, whether they can send it back. (Good, six weeks, yes.)\n\nThank you for telling them.',
            cta: 'See how it is going',
            leadsTo: 'shared-referred',
            within: 'P7D',
            rate: published('Triggered email', 'click'),
          }),
        ],
      }),
    ],
    ways: [
      way('happy-willing', 'happy', 'willing', willing, guess(0.45, 'medium', 'Customers with three orders answer and mostly give high marks'), ['P4D', 'P14D']),
      way('willing-shared', 'willing', 'shared', shared, guess(0.42, 'medium', 'Said they would, and it takes one click'), ['P4D', 'P15D']),
      way('shared-referred', 'shared', 'referred', referred, guess(0.4, 'medium', 'Invitations by friends convert several times as well as pages do, which turn 12.3 % (Unbounce 2024)'), ['P6D', 'P20D']),
    ],
    ends: [converted('referred', 'A friend ordered', 'Both get their gift.'), exited('thanked', 'Thanked', 'Not asked again for half a year.')],
  }),
};
