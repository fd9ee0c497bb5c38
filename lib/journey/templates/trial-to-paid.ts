import { any, clicked, event, is } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { call, DAYTIME, email, inApp, OFFICE, onEntry, sms } from './author/touches';
import { B2B, text } from './author/variables';
import type { BuiltInTemplate } from './template';

const paid = event('subscription started');
const activated = event('first result reached');

export const trialToPaid: BuiltInTemplate = {
  id: 'trial-to-paid',
  name: 'Trial to paid',
  description: 'Gets people who try your software to a first result, because those pay, and asks for the decision only then. Helps the stuck ones before time runs out.',
  audience: 'Software with a free trial without a credit card.',
  business: 'B2B',
  needs: ['Events for the trial’s start, the first real result and the subscription', 'The trial’s length: 14 days here', 'Messages inside the product'],
  variables: [B2B.brand, B2B.product, text('first_result', 'First result people should reach', 'your first plan', 'What shows that it works for them, as in “get to …”.'), B2B.price, B2B.contact, B2B.site],
  band: { low: 0.08, high: 0.3, source: '15 % of trials without a credit card become paying customers (Totango 2012, about 100 companies); half to twice as many is common.' },
  document: draw({
    name: '[[product]] trial to paid',
    objective: 'acquisition',
    summary: 'From starting a trial to a subscription within five weeks.',
    who: is('plan', 'trial'),
    trigger: { kind: 'event', name: 'trial started' },
    success: paid,
    exits: [[event('account deleted'), 'ended']],
    timeout: ['P40D', 'ended'],
    primary: { name: 'Trials that become subscriptions', target: 0.15, unit: 'share' },
    money: { value: 588, perDay: 20, fixed: 800 },
    states: [
      state('setting-up', 'Setting up', 'decision', {
        summary: 'Signed up and has not seen a result yet. The first week decides.',
        leaves: activated,
        timeout: ['P8D', 'stuck'],
        touches: [
          email('start-here', 'Start here', {
            when: onEntry('PT5M'),
            says: 'The one thing to do first, which takes ten minutes',
            angle: 'A single step instead of a tour',
            subject: 'Start here: ten minutes to [[first_result]]',
            body: 'Hi {{ first_name | default: "there" }},\n\nwelcome to [[product]]. You have 14 days and full access.\n\nMost people who stay do one thing on the first day: they get to [[first_result]] with something real, not with sample data. It takes about ten minutes, and the button below takes you right there.\n\n[[contact]] at [[brand]]',
            cta: 'Get to my first result',
            leadsTo: 'setup-active',
            within: 'P2D',
            rate: published('Triggered email', 'click'),
          }),
          inApp('checklist', 'Checklist', {
            when: onEntry('P1D'),
            says: 'Two of four steps are done; these two are left',
            angle: 'Shows progress where the work happens',
            body: 'You are halfway. Two steps left to [[first_result]]: bring in your data, and invite one colleague.',
            cta: 'Do the next step',
            leadsTo: 'setup-active',
            within: 'P2D',
            rate: guess(0.15, 'low', 'No verified figure for messages inside products: measure this first'),
          }),
          email('borrow-a-template', 'Borrow one', {
            when: onEntry('P3D', OFFICE),
            says: 'A ready-made example to change, for those who don’t like an empty page',
            angle: 'Less work than starting from nothing',
            subject: 'Don’t start empty: borrow one of these',
            body: 'Hi {{ first_name | default: "there" }},\n\nan empty screen is where most trials end. So don’t begin with one.\n\nHere are three finished examples from teams like yours. Copy one, change the names, and you have [[first_result]] before your coffee is cold.',
            cta: 'Copy an example',
            leadsTo: 'setup-active',
            within: 'P4D',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
        ],
      }),
      state('active-trial', 'Getting results', 'decision', {
        summary: 'Has seen that it works. Show what it is worth, then ask.',
        enters: activated,
        leaves: paid,
        timeout: ['P16D', 'grace'],
        touches: [
          email('what-it-saved', 'What it saved', {
            when: onEntry('P3D', OFFICE),
            says: 'The hours saved so far, from their own use',
            angle: 'Their figures, not ours',
            subject: 'What you saved this week',
            body: 'Hi {{ first_name | default: "there" }},\n\nsince you started, [[product]] did {{ tasks_done | default: "a good part" }} of the work you would have done by hand.\n\nAt that pace it pays for itself in the second week of a month: [[price]] against the hours you would spend. The sheet behind the button shows the sum for your team.',
            cta: 'See my own figures',
            leadsTo: 'active-paid',
            within: 'P4D',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
          sms('ends-soon', 'Ends in three days', {
            when: onEntry('P7D', DAYTIME),
            says: 'The trial ends soon and nothing will be lost',
            angle: 'The date, where it is seen',
            body: '[[brand]]: your trial ends in 3 days. Your work stays saved. Keep going for [[price]]: [[site]]/plan Reply STOP to end',
            cta: 'Keep my account',
            leadsTo: 'active-paid',
            within: 'P3D',
            rate: published('SMS flow', 'click'),
          }),
          email('which-plan', 'Which plan fits', {
            when: onEntry('P9D', OFFICE),
            says: 'Which plan fits their use, and why not the larger one',
            angle: 'Advice, even for the cheaper plan',
            subject: 'The plan that fits what you did',
            body: 'Hi {{ first_name | default: "there" }},\n\nwe looked at how you used the trial: {{ seats_used | default: "a few" }} people, mostly planning and reports. The small plan does all of that for [[price]]. You would only need the larger one for approvals.\n\nIf you are unsure, write to me. I would rather have you on the right plan than on the big one.\n\n[[contact]]',
            cta: 'Choose the small plan',
            leadsTo: 'active-paid',
            within: 'P4D',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
        ],
      }),
      state('stuck', 'Stuck', 'at-risk', {
        summary: 'A week in and no result. A person helps.',
        enters: event('no result after 8 days'),
        leaves: activated,
        timeout: ['P8D', 'grace'],
        touches: [
          call('unblock', 'Fifteen minutes of help', {
            when: onEntry('P1D', OFFICE),
            says: 'An offer to set it up together',
            angle: 'A person does the difficult part with them',
            body: 'Look where {{ first_name | default: "the user" }} stopped. Write two lines: what you saw, and that you can do that step together in fifteen minutes. Offer two times. Do not mention prices.',
            cta: 'Set it up together',
            leadsTo: 'stuck-active',
            within: 'P5D',
            rate: guess(0.2, 'low', 'Answers to an offer of help; measure yours'),
          }),
        ],
      }),
      state('grace', 'Grace period', 'at-risk', {
        summary: 'The trial is over. The work is kept for two weeks.',
        enters: event('trial ended'),
        leaves: paid,
        timeout: ['P14D', 'ended'],
        touches: [
          email('kept-for-you', 'Kept for two weeks', {
            when: onEntry('P3D', OFFICE),
            says: 'What was made in the trial is kept for two weeks, then deleted',
            angle: 'What they would lose, with the date',
            subject: 'We keep your work until {{ deletion_date }}',
            body: 'Hi {{ first_name | default: "there" }},\n\nyour trial of [[product]] is over, and that may be just right.\n\nWhat you made is kept until {{ deletion_date | default: "the end of the month" }}. You can download all of it, or carry on where you left off for [[price]].\n\nIf something stopped you, I would like to hear what.\n\n[[contact]]',
            cta: 'Carry on where I stopped',
            leadsTo: 'grace-paid',
            within: 'P7D',
            rate: published('Email sequence, messages 2–10', 'click'),
            otherwise: { kind: 'move', to: 'ended' },
          }),
        ],
      }),
    ],
    ways: [
      way('setup-active', 'setting-up', 'active-trial', activated, guess(0.4, 'medium', 'Four in ten reach a first result in the first week; your product analytics know better'), ['P1D', 'P6D'], 2),
      way('setup-paid', 'setting-up', 'paid', paid, guess(0.01, 'medium', 'A few buy at once'), ['P1D', 'P5D'], 1),
      way('active-paid', 'active-trial', 'paid', paid, guess(0.27, 'medium', 'So that with the other ways about 15 % of all trials pay, as published (Totango 2012)'), ['P10D', 'P15D']),
      way('stuck-active', 'stuck', 'active-trial', any(activated, clicked('start-here')), guess(0.15, 'low', 'Personal help reaches a part of those who are stuck'), ['P2D', 'P6D']),
      way('grace-paid', 'grace', 'paid', paid, guess(0.025, 'low', 'Late deciders'), ['P4D', 'P10D']),
    ],
    ends: [converted('paid', 'Subscribed', 'Goes on to onboarding.'), exited('ended', 'Trial ended', 'Work deleted as announced; may try again in half a year.')],
  }),
};
