import { any, atLeast, event, not, segment } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { DAYTIME, email, ifSilent, OFFICE, onEntry, sms, upon } from './author/touches';
import { B2B, text } from './author/variables';
import type { BuiltInTemplate } from './template';

const registered = event('webinar registered');
const attended = any(event('webinar attended'), event('recording watched'));

export const webinar: BuiltInTemplate = {
  id: 'webinar',
  name: 'Event or webinar',
  description: 'Fills a webinar and its seats: an invitation with a reason, a reminder with a new one, help to show up on the day, and the recording for everybody else.',
  audience: 'Anybody who holds webinars, workshops or breakfasts.',
  business: 'B2B',
  needs: ['Date, time and registration page', 'Events for registration, attendance and the recording', 'Invitations at least two weeks ahead'],
  variables: [B2B.brand, text('title', 'Title of the event', 'Planning without overtime'), text('day', 'Day and time', 'Thursday, March 12, 15:00 CET'), text('speaker', 'Who speaks', 'Lena Brandt'), text('takeaway', 'What people take home', 'a one-page plan for your next quarter'), B2B.site],
  band: { low: 0.02, high: 0.12, source: 'Two invitations clicked by 2.6 % (CM Group 2020) to 10.39 % (GetResponse 2019), of which a page converts 12.3 % on average (Unbounce 2024) and several times that for a free event; under half of those who register come.' },
  document: draw({
    name: 'Webinar: [[title]]',
    objective: 'acquisition',
    summary: 'From invitation to attendance, live or recorded, within five weeks.',
    who: atLeast('lead_score', 10),
    trigger: { kind: 'segment', id: 'webinar invitees' },
    reentry: { kind: 'after', wait: 'P30D' },
    success: attended,
    exits: [[segment('customers in onboarding'), 'missed']],
    timeout: ['P40D', 'missed'],
    primary: { name: 'Invited people who see it, live or recorded', target: 0.06, unit: 'share' },
    money: { value: 85, perDay: 120, fixed: 900 },
    states: [
      state('invited', 'Invited', 'consideration', {
        summary: 'Two invitations, each with a reason of its own.',
        leaves: registered,
        timeout: ['P14D', 'missed'],
        touches: [
          email('invitation', 'The invitation', {
            when: onEntry('PT0S', OFFICE),
            says: 'What they will be able to do after 45 minutes',
            angle: 'The result, not the agenda',
            subject: '45 minutes: [[title]]',
            body: 'Hi {{ first_name | default: "there" }},\n\non [[day]], [[speaker]] shows how it is done, with a real case and time for your questions.\n\nYou leave with [[takeaway]]. It lasts 45 minutes and ends on time.\n\nNo slides about [[brand]], we promise.',
            cta: 'Save my seat',
            leadsTo: 'invited-registered',
            within: 'P4D',
            rate: published('Email, mixed accounts', 'click'),
          }),
          email('the-speaker', 'A word from the speaker', {
            when: ifSilent('invitation', 'P6D', OFFICE),
            says: 'The speaker tells what went wrong the first time',
            angle: 'A person and a story',
            subject: 'What went wrong the first time',
            body: 'Hi {{ first_name | default: "there" }},\n\nI am [[speaker]]. The first time I tried what I will show on [[day]], it failed, rather publicly.\n\nI will start with that, because it saves you the same mistake. Then we do it right, together, with your questions.\n\nIf you cannot make it, register anyway: the recording comes the next day.',
            cta: 'Register for the session',
            leadsTo: 'invited-registered',
            within: 'P5D',
            rate: published('Email, mixed accounts', 'click'),
          }),
        ],
      }),
      state('registered', 'Registered', 'decision', {
        summary: 'Has a seat. Half of all people who register forget.',
        enters: registered,
        leaves: attended,
        timeout: ['P21D', 'no-show'],
        touches: [
          email('see-you', 'See you there', {
            when: onEntry('PT5M'),
            transactional: true,
            says: 'Confirmation, calendar entry and access link',
            angle: 'What they need in order to come',
            subject: 'You are in: [[title]]',
            body: 'Hi {{ first_name | default: "there" }},\n\nyour seat is reserved for [[day]].\n\nThe calendar file and your personal link are below. It runs in the browser; there is nothing to install.',
            cta: 'Put it in my calendar',
            leadsTo: 'registered-attended',
            within: 'P3D',
            rate: published('Email sequence, message 1', 'click'),
          }),
          email('day-before', 'The day before', {
            when: upon('one day before the webinar', 'PT1H', DAYTIME),
            says: 'One thing to think about beforehand',
            angle: 'Makes them part of it',
            subject: 'Tomorrow: bring one question',
            body: 'Hi {{ first_name | default: "there" }},\n\ntomorrow we meet. Bring one question about your own case; [[speaker]] answers the first ten live.\n\nSend it now if you like, so that it is among them.',
            cta: 'Send my question',
            leadsTo: 'registered-attended',
            within: 'P1D',
            rate: published('Triggered email', 'click'),
          }),
          sms('starts-soon', 'Starts in 30 minutes', {
            when: upon('30 minutes before the webinar', 'PT0S', DAYTIME),
            says: 'It starts in half an hour; here is the link',
            angle: 'The link at hand when it counts',
            body: '[[brand]]: we start in 30 minutes. Your link: [[site]]/live Reply STOP to end',
            cta: 'Join the session',
            leadsTo: 'registered-attended',
            within: 'P1D',
            rate: guess(0.14, 'medium', 'The upper figure called good for SMS, 14.5 % (Klaviyo), as it is timed to the minute'),
          }),
        ],
      }),
      state('no-show', 'Missed it', 'consideration', {
        summary: 'Registered and did not come. The recording, in pieces.',
        enters: not(event('webinar attended')),
        leaves: event('recording watched'),
        timeout: ['P14D', 'missed'],
        touches: [
          email('recording', 'The recording', {
            when: onEntry('P1D', OFFICE),
            says: 'The recording with the three minutes that matter most',
            angle: 'Short: starts at the right minute',
            subject: 'The three minutes that matter',
            body: 'Hi {{ first_name | default: "there" }},\n\nwe missed you. The recording is here, and because nobody has 45 minutes: start at minute 31. That is where [[speaker]] puts together [[takeaway]].\n\nThe page closes in two weeks.',
            cta: 'Watch from minute 31',
            leadsTo: 'noshow-watched',
            within: 'P7D',
            rate: published('Triggered email', 'click'),
            otherwise: { kind: 'wait' },
          }),
        ],
      }),
    ],
    ways: [
      way('invited-registered', 'invited', 'registered', registered, guess(0.1, 'medium', 'Two invitations to people who know you; a free event converts more of its visitors than an average page'), ['P2D', 'P9D']),
      way('registered-attended', 'registered', 'attended', attended, guess(0.42, 'medium', 'Under half of those who register come; your last events know better'), ['P10D', 'P19D']),
      way('noshow-watched', 'no-show', 'attended', event('recording watched'), guess(0.18, 'low', 'A triggered email is clicked by 10 % (GetResponse 2019); these had signed up for it'), ['P2D', 'P8D']),
    ],
    ends: [converted('attended', 'Saw it', 'Goes on to the consideration nurture.'), exited('missed', 'Not this time', 'Invited to the next one.')],
  }),
};
