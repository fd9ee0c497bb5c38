import { any, event, missing, not } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { DAYTIME, email, HOME, inApp, onEntry, push } from './author/touches';
import { B2C, text } from './author/variables';
import type { BuiltInTemplate } from './template';

const habit = event('third session within 7 days');
const firstWin = event('first goal reached');

export const onboardingB2c: BuiltInTemplate = {
  id: 'onboarding-b2c',
  name: 'Onboarding for an app',
  description: 'From install to habit in three weeks: a first success in the first session, reasons to return in the first week, and no nagging after that.',
  audience: 'Apps and services for consumers.',
  business: 'B2C',
  needs: ['Events for sign-up, the first success and sessions', 'Permission for push messages, asked after the first success'],
  variables: [B2C.brand, text('app', 'Name of the app', 'Tidewell Brew'), text('first_win', 'First success people should have', 'a cup you like better', 'As in “get to …”.'), text('quick_task', 'What it takes to get there', 'three questions about your taste'), B2C.sender],
  band: { low: 0.45, high: 0.8, source: 'Planning range for onboarding to active use: 60 to 80 % within 7 to 30 days; consumer apps lie lower, as nobody signed a contract.' },
  document: draw({
    name: '[[app]] onboarding',
    objective: 'onboarding',
    summary: 'From sign-up to a weekly habit within a month.',
    who: missing('onboarded_at'),
    trigger: { kind: 'event', name: 'account created' },
    success: habit,
    exits: [[event('account deleted'), 'left']],
    timeout: ['P35D', 'left'],
    primary: { name: 'New accounts that form a habit', target: 0.55, unit: 'share' },
    money: { value: 18, perDay: 150, fixed: 400 },
    states: [
      state('first-steps', 'First steps', 'onboarding', {
        summary: 'Just arrived. One small success today.',
        leaves: firstWin,
        timeout: ['P5D', 'drifting'],
        touches: [
          inApp('first-task', 'The first task', {
            when: onEntry('PT1M'),
            says: 'The quickest way to a first success',
            angle: 'Here and now, one question at a time',
            body: 'Welcome. [[quick_task]], and [[app]] is set up for you. It takes a minute.',
            cta: 'Start with the first question',
            leadsTo: 'first-regular',
            sign: 'completed',
            within: 'P1D',
            rate: guess(0.45, 'low', 'No verified figure for messages inside products: measure this first'),
          }),
          email('hello', 'Hello', {
            when: onEntry('PT4H', DAYTIME),
            says: 'Who we are, and where to find help',
            angle: 'A person to write to',
            subject: 'Hello from [[sender]]',
            body: 'Hi {{ first_name | default: "there" }},\n\nI am [[sender]], and I look after everybody who is new at [[brand]].\n\nIf you do one thing today, do this: answer [[quick_task]]. It is how you get to [[first_win]].\n\nAnything odd? Reply to this email. I read them all.',
            cta: 'Answer the questions',
            leadsTo: 'first-regular',
            within: 'P2D',
            rate: published('Email sequence, message 1', 'click'),
          }),
          push('almost-there', 'Almost there', {
            when: onEntry('P2D', DAYTIME),
            says: 'Only the last question is missing',
            angle: 'How little is left',
            subject: 'One question left',
            body: 'You are nearly done. One answer, and your first suggestion is ready.',
            cta: 'Answer it',
            leadsTo: 'first-regular',
            sign: 'opened',
            within: 'P1D',
            rate: published('Push', 'open, triggered'),
          }),
        ],
      }),
      state('first-week', 'First week', 'onboarding', {
        summary: 'Had a first success. Give three reasons to return.',
        enters: firstWin,
        leaves: habit,
        timeout: ['P12D', 'drifting'],
        touches: [
          push('tomorrow', 'A reason to return', {
            when: onEntry('P1D', DAYTIME),
            says: 'Something new is ready, made from what they told us',
            angle: 'Personal and fresh',
            subject: 'Your second suggestion is ready',
            body: 'Based on what you liked yesterday. Have a look, it takes ten seconds.',
            cta: 'See it',
            leadsTo: 'week-habit',
            sign: 'opened',
            within: 'P2D',
            rate: published('Push', 'open, triggered'),
          }),
          email('make-it-yours', 'Make it yours', {
            when: onEntry('P4D', HOME),
            says: 'Two settings that make it useful every day',
            angle: 'Makes it fit their day',
            subject: 'Two settings worth a minute',
            body: 'Hi {{ first_name | default: "there" }},\n\nyou have had your first success. Two settings turn it into a habit: when you would like to be reminded (or never), and what you want to see first.\n\nPeople who set both come back twice as often, not because we remind them, but because it fits.',
            cta: 'Set both in a minute',
            leadsTo: 'week-habit',
            within: 'P4D',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
          inApp('look-back', 'What you did', {
            when: onEntry('P6D'),
            says: 'What they reached in the first week',
            angle: 'Pride: a small chart of their own',
            body: 'Your first week with [[app]], in one picture.',
            cta: 'See my week',
            leadsTo: 'week-habit',
            within: 'P3D',
            rate: guess(0.25, 'low', 'No verified figure for messages inside products: measure this first'),
          }),
        ],
      }),
      state('drifting', 'Drifting', 'at-risk', {
        summary: 'Has not come back. One question, one good reason, then peace.',
        enters: not(event('session started', 'P3D')),
        leaves: any(firstWin, habit),
        timeout: ['P14D', 'left'],
        touches: [
          email('what-stopped-you', 'What stopped you?', {
            when: onEntry('P3D', HOME),
            says: 'Asks what was missing, with the fix for each answer',
            angle: 'Listens, and answers at once',
            subject: 'What stopped you?',
            body: 'Hi {{ first_name | default: "there" }},\n\nyou signed up for [[app]] and did not come back. That is useful to know, if you tell us why.\n\nToo long? There is a short way. Not for you? We delete the account with one click. Forgot? Here is the place where you stopped.',
            cta: 'Pick up where I stopped',
            leadsTo: 'drifting-week',
            within: 'P5D',
            rate: published('Triggered email', 'click'),
          }),
        ],
      }),
    ],
    ways: [
      way('first-regular', 'first-steps', 'first-week', firstWin, guess(0.7, 'medium', 'Seven in ten finish a one-minute set-up; your app’s analytics know better'), ['PT30M', 'P3D'], 2),
      way('first-habit', 'first-steps', 'habit', habit, guess(0.05, 'medium', 'Some need no help at all'), ['P3D', 'P5D'], 1),
      way('week-habit', 'first-week', 'habit', habit, guess(0.62, 'medium', 'Lower part of the planning range for onboarding to active use'), ['P5D', 'P10D']),
      way('drifting-week', 'drifting', 'first-week', firstWin, guess(0.1, 'low', 'Clicks of a triggered email, 10 % (GetResponse 2019), of whom most finish'), ['P4D', 'P10D']),
    ],
    ends: [converted('habit', 'Weekly habit', 'An active customer.'), exited('left', 'Left in peace', 'No more onboarding messages; re-engagement may take over after 60 days.')],
  }),
};
