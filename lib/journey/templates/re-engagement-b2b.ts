import { all, any, atLeast, clicked, drifted, event, known, replied } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { ad, call, email, OFFICE, onEntry } from './author/touches';
import { B2B, text } from './author/variables';
import type { BuiltInTemplate } from './template';

const back = any(event('email clicked', 'P7D'), event('site visited', 'P7D'), replied('personal-note'));

export const reEngagementB2b: BuiltInTemplate = {
  id: 're-engagement-b2b',
  name: 'Re-engagement after 90 days',
  description: 'For contacts at companies: a slower score, one useful thing at a time, a personal note where it is worth it, and a clean end for everybody else.',
  audience: 'Marketing to companies with long buying cycles.',
  business: 'B2B',
  needs: ['Events for opens, clicks and visits', 'An account value, to decide who gets a personal note', 'The right to remove contacts'],
  variables: [B2B.brand, B2B.topic, B2B.contact, text('study', 'Study, report or tool you can offer', 'the 2026 planning report')],
  band: { low: 0.04, high: 0.25, source: 'Three emails clicked by 2.6 % (CM Group 2020) to 8.8 % (GetResponse 2013) each, and personal notes to a part of the contacts.' },
  document: draw({
    name: '[[brand]] contact re-engagement',
    objective: 're-engagement',
    summary: 'Ninety days without engagement, by a score that fades; four touches a week apart; then the contact is suppressed.',
    who: all(known('company'), drifted(15, 'P30D')),
    trigger: { kind: 'schedule', every: 'P1D' },
    reentry: { kind: 'after', wait: 'P180D' },
    holdoutShare: 0.1,
    success: back,
    exits: [[event('deal opened'), 'active-again']],
    timeout: ['P60D', 'sunset'],
    primary: { name: 'Silent contacts who engage again', target: 0.1, unit: 'share' },
    money: { value: 40, perDay: 15, fixed: 300 },
    states: [
      state('drifting', 'Drifted away', 'at-risk', {
        summary: 'About three months without a sign.',
        leaves: back,
        timeout: ['P21D', 'goodbye'],
        touches: [
          email('something-useful', 'Something useful', {
            when: onEntry('PT0S', OFFICE),
            says: 'A new report with the three findings that changed our mind',
            angle: 'Gives before it asks',
            subject: 'Three findings that changed our mind',
            body: 'Hi {{ first_name | default: "there" }},\n\nit has been quiet between us, so I will only write when there is something worth your time. This is: [[study]].\n\nThree findings surprised us. Plans made in two hours were as good as those made in two weeks. Half of all delays were known on day three. And meetings did not help.\n\nNo form. [[contact]] at [[brand]]',
            cta: 'Read the three findings',
            leadsTo: 'drifting-back',
            within: 'P6D',
            rate: published('Email, all industries', 'click'),
          }),
          email('still-your-job', 'Still your topic?', {
            when: onEntry('P7D', OFFICE),
            says: 'Asks whether the topic is still theirs, or a colleague’s now',
            angle: 'People change jobs: asks whom to write to',
            subject: 'Is this still your topic?',
            body: 'Hi {{ first_name | default: "there" }},\n\npeople change roles, and lists do not notice. Are you still the one for [[topic]]?\n\nYes, somebody else, or nobody: one click each. If it is somebody else, you need not tell us who.',
            cta: 'Answer with one click',
            leadsTo: 'drifting-back',
            within: 'P6D',
            rate: published('Email, all industries', 'click'),
          }),
          ad('in-view', 'In view', {
            when: onEntry('P9D'),
            says: 'The strongest figure of the report',
            angle: 'One figure, outside of the inbox',
            subject: 'Half of all delays are known on day three',
            body: 'What 200 teams found out about [[topic]]. Free, no form.',
            cta: 'See the figure',
            leadsTo: 'drifting-back',
            within: 'P7D',
            platform: 'LinkedIn',
            rate: guess(0.015, 'low', 'Published click rates of ads count impressions, not people; measure yours'),
          }),
        ],
      }),
      state('worth-a-note', 'Worth a note', 'at-risk', {
        summary: 'A contact at a valuable account. A person writes once.',
        enters: atLeast('account_value', 10_000),
        leaves: back,
        timeout: ['P14D', 'goodbye'],
        touches: [
          call('personal-note', 'A personal note', {
            when: onEntry('P1D', OFFICE),
            says: 'A short note about something that happened at their company',
            angle: 'Only about them; nothing is attached',
            body: 'Look up what has happened at {{ company | default: "the company" }} in the last three months. Write three sentences about that, no offer, no link. If there is nothing to say, do not write.',
            cta: 'Answer when you like',
            leadsTo: 'note-back',
            within: 'P10D',
            rate: guess(0.15, 'low', 'Answers to personal notes vary widely; measure yours first'),
          }),
        ],
      }),
      state('goodbye', 'Goodbye', 'at-risk', {
        summary: 'Silent all along. One last email, which says so.',
        enters: drifted(15, 'P30D'),
        leaves: back,
        timeout: ['P14D', 'sunset'],
        touches: [
          email('last-one', 'The last one', {
            when: onEntry('P3D', OFFICE),
            says: 'We stop writing next week unless they want us to go on',
            angle: 'Announces the removal plainly',
            subject: 'We will stop writing next week',
            body: 'Hi {{ first_name | default: "there" }},\n\nyou have not read our emails since spring, and we would rather be useful than present. Next week we take you off the list and keep nothing but a note not to write.\n\nOne click keeps you on it.\n\n[[contact]]',
            cta: 'Keep writing to me',
            leadsTo: 'goodbye-back',
            within: 'P7D',
            rate: published('Email, all industries', 'click'),
            otherwise: { kind: 'move', to: 'sunset' },
          }),
        ],
      }),
    ],
    ways: [
      way('drifting-note', 'drifting', 'worth-a-note', atLeast('account_value', 10_000), guess(0.12, 'medium', 'About one contact in eight belongs to an account worth a note; count yours'), ['P10D', 'P18D'], 2),
      way('drifting-back', 'drifting', 'active-again', any(clicked('something-useful'), clicked('still-your-job'), back), guess(0.08, 'medium', 'Two emails at 2.6 % clicks (CM Group 2020), and visits without a click'), ['P4D', 'P14D'], 1),
      way('note-back', 'worth-a-note', 'active-again', replied('personal-note'), guess(0.15, 'low', 'As many as answer the note'), ['P3D', 'P9D']),
      way('goodbye-back', 'goodbye', 'active-again', any(clicked('last-one'), back), guess(0.035, 'medium', 'Last emails are clicked more than others; 2.6 % (CM Group 2020) for usual ones'), ['P4D', 'P9D']),
    ],
    ends: [converted('active-again', 'Engaged again', 'Back in the nurture that fits.'), exited('sunset', 'Removed from the list', 'The contact is suppressed; nothing more is sent.')],
  }),
};
