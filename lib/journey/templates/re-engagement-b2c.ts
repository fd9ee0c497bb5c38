import { all, any, clicked, drifted, event, known } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { email, HOME, onEntry, push } from './author/touches';
import { B2C, text } from './author/variables';
import type { BuiltInTemplate } from './template';

const back = any(event('email clicked', 'P7D'), event('site visited', 'P7D'), event('preferences saved'));

export const reEngagementB2c: BuiltInTemplate = {
  id: 're-engagement-b2c',
  name: 'Re-engagement after 60 days',
  description: 'Notices by a score when readers drift away, asks them in three emails a week apart, and removes those who keep silent. The last email says so.',
  audience: 'Brands that write to consumers, and care about reaching the inbox.',
  business: 'B2C',
  needs: ['Events for opens, clicks and visits', 'A page where people choose how often they hear from you', 'The right to delete addresses from the list'],
  variables: [B2C.brand, B2C.product, B2C.sender, text('news', 'Best news of the last two months', 'the new Evening Roast')],
  band: { low: 0.04, high: 0.2, source: 'Three emails clicked by 2.09 % (MailerLite) to 5.31 % (Klaviyo 2023) each, and about as many visits without a click.' },
  document: draw({
    name: '[[brand]] re-engagement',
    objective: 're-engagement',
    summary: 'Sixty days without engagement, by a score that fades; three emails a week apart; then the address is removed.',
    who: all(known('subscribed_at'), drifted(8, 'P14D')),
    trigger: { kind: 'schedule', every: 'P1D' },
    reentry: { kind: 'after', wait: 'P120D' },
    holdoutShare: 0.1,
    success: back,
    exits: [[event('order placed'), 'active-again']],
    timeout: ['P35D', 'sunset'],
    primary: { name: 'Silent readers who engage again', target: 0.1, unit: 'share' },
    money: { value: 9, perDay: 40, fixed: 200 },
    states: [
      state('drifting', 'Drifted away', 'at-risk', {
        summary: 'Has not opened, clicked or visited for about two months.',
        leaves: back,
        timeout: ['P13D', 'last-call'],
        touches: [
          email('still-interested', 'Still interested?', {
            when: onEntry('PT0S', HOME),
            says: 'Would you rather hear less, or about other things?',
            angle: 'Gives them the choice, without reproach',
            subject: 'Too much, too little, or just right?',
            body: 'Hi {{ first_name | default: "there" }},\n\nyou have not opened our emails for a while, and that is fine.\n\nMaybe there were too many. You can choose: once a week, once a month, or only when there is something new about [[product]]. Two clicks, and we stick to it.\n\n[[sender]] from [[brand]]',
            cta: 'Choose how often',
            leadsTo: 'drifting-back',
            within: 'P6D',
            rate: published('Email, recent', 'click'),
          }),
          email('best-of', 'What you missed', {
            when: onEntry('P7D', HOME),
            says: 'The one piece of news that was worth reading',
            angle: 'Only the best of two months',
            subject: 'Two months in one paragraph',
            body: 'Hi {{ first_name | default: "there" }},\n\ntwo months of emails in one paragraph: people liked [[news]] most, the shop ships a day faster, and returns are free now. That is all.\n\nIf one of these is for you, here it is.',
            cta: 'See the news people liked',
            leadsTo: 'drifting-back',
            within: 'P5D',
            rate: published('Email, recent', 'click'),
          }),
        ],
      }),
      state('last-call', 'Last call', 'at-risk', {
        summary: 'Two weeks of silence. The last email says that it is the last.',
        enters: drifted(8, 'P14D'),
        leaves: back,
        timeout: ['P14D', 'sunset'],
        touches: [
          push('app-hello', 'In the app instead', {
            when: onEntry('PT12H', HOME),
            says: 'Emails may have gone to spam; this is another way to say hello',
            angle: 'Another channel: perhaps the emails never arrived',
            subject: 'Did our emails get lost?',
            body: 'We have written twice. If they went to spam, you can still choose here what you want to hear.',
            cta: 'Choose what I hear',
            leadsTo: 'last-back',
            sign: 'opened',
            within: 'P1D',
            rate: published('Push', 'open, broadcast'),
          }),
          email('goodbye', 'Goodbye, unless', {
            when: onEntry('P3D', HOME),
            says: 'We remove the address on Friday unless they click',
            angle: 'Announces the end and means it',
            subject: 'We will take you off our list on Friday',
            body: 'Hi {{ first_name | default: "there" }},\n\nwe only want to write to people who like to hear from us. On Friday we take your address off our list.\n\nIf you would like to stay, one click is enough. If not, you need not do anything. Thank you for having been here.\n\n[[sender]]',
            cta: 'Keep me on the list',
            leadsTo: 'last-back',
            within: 'P7D',
            rate: published('Email, recent', 'click'),
            otherwise: { kind: 'move', to: 'sunset' },
          }),
        ],
      }),
    ],
    ways: [
      way('drifting-back', 'drifting', 'active-again', any(clicked('still-interested'), clicked('best-of'), back), guess(0.075, 'medium', 'Two emails at 2.09 % clicks (MailerLite), visits without a click, and people who were only on holiday'), ['P4D', 'P11D']),
      way('last-back', 'last-call', 'active-again', any(clicked('goodbye'), back), guess(0.04, 'medium', 'Last emails are clicked more than others; 2.09 % (MailerLite) for usual ones'), ['P3D', 'P8D']),
    ],
    ends: [converted('active-again', 'Engaged again', 'Back on the list, as often as they chose.'), exited('sunset', 'Removed from the list', 'The address is suppressed; nothing more is sent.')],
  }),
};
