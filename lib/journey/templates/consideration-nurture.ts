import { all, any, atLeast, clicked, event, segment } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { call, email, ifSilent, OFFICE, onEntry } from './author/touches';
import { B2B } from './author/variables';
import type { BuiltInTemplate } from './template';

const demo = event('demo requested');
const evaluating = any(clicked('the-comparison'), clicked('the-case'), event('pricing page viewed', 'P14D', 2));

export const considerationNurture: BuiltInTemplate = {
  id: 'consideration-nurture',
  name: 'Consideration nurture',
  description: 'Helps interested leads compare: criteria, proof from their own industry, figures for their boss. Calls in a person when the signs are there.',
  audience: 'Software and services that several people decide on.',
  business: 'B2B',
  needs: ['A lead score or page views', 'An event for demo requests', 'A sales contact who has half an hour a day'],
  variables: [B2B.brand, B2B.product, B2B.benefit, B2B.topic, B2B.contact, B2B.price],
  band: { low: 0.15, high: 0.4, source: 'Planning range for consideration to evaluation: 20 to 40 % within 7 to 30 days; fewer ask for a demo.' },
  document: draw({
    name: '[[product]] consideration',
    objective: 'acquisition',
    summary: 'From interest to a demo request, one email every five to seven days.',
    who: atLeast('lead_score', 50),
    trigger: { kind: 'segment', id: 'interested leads' },
    reentry: { kind: 'after', wait: 'P180D' },
    success: demo,
    exits: [[segment('customers'), 'later'], [event('deal opened'), 'later']],
    timeout: ['P60D', 'later'],
    primary: { name: 'Interested leads who ask for a demo', target: 0.22, unit: 'share' },
    money: { value: 450, perDay: 8 },
    states: [
      state('comparing', 'Comparing', 'consideration', {
        summary: 'Knows the problem, collects options.',
        leaves: evaluating,
        timeout: ['P21D', 'cooling'],
        touches: [
          email('the-comparison', 'What to compare', {
            when: onEntry('P1D', OFFICE),
            says: 'Seven questions to put to every vendor, us included',
            angle: 'A tool for their selection, not a pitch',
            subject: 'Seven questions for every vendor',
            body: 'Hi {{ first_name | default: "there" }},\n\nwhen people choose a tool for [[topic]], they mostly compare features. Six months later it turns out that other things mattered: how long it took to start, who could change things, what it cost with everybody on it.\n\nWe made a sheet with seven questions. Put them to us, too.\n\n[[contact]] at [[brand]]',
            cta: 'Get the seven questions',
            leadsTo: 'comparing-evaluating',
            rate: published('Triggered email', 'click'),
          }),
          email('the-case', 'A case from their industry', {
            when: onEntry('P7D', OFFICE),
            says: 'What changed for a company like theirs, told by its head of operations',
            angle: 'Proof by somebody in the same chair',
            subject: 'What changed at a company like yours',
            body: 'Hi {{ first_name | default: "there" }},\n\nin {{ industry | default: "your industry" }} the hard part is rarely the tool, it is the first month.\n\nSo we asked a head of operations to tell us about hers: what they dropped, who grumbled, and when it turned. They now [[benefit]], down from nine days.',
            cta: 'Read the first month',
            leadsTo: 'comparing-evaluating',
            within: 'P5D',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
          email('the-short-one', 'Another subject, shorter', {
            when: ifSilent('the-case', 'P6D', OFFICE),
            says: 'The case in five lines, for those with no time',
            angle: 'The same proof as numbers only',
            subject: 'Nine days down to one afternoon',
            body: 'Hi {{ first_name | default: "there" }},\n\nfive lines instead of five pages: nine days of planning became one afternoon. Late changes fell by half. Two people stopped working weekends. It took four weeks. It costs [[price]].\n\nThe long version is there if you want to check the figures.',
            cta: 'Check the figures',
            leadsTo: 'comparing-evaluating',
            within: 'P4D',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
        ],
      }),
      state('evaluating', 'Evaluating', 'consideration', {
        summary: 'Looks at prices and details, and talks to colleagues.',
        enters: evaluating,
        leaves: demo,
        timeout: ['P21D', 'cooling'],
        touches: [
          email('for-the-boss', 'For the boss', {
            when: onEntry('P3D', OFFICE),
            says: 'One page with cost, gain and risk that they can forward',
            angle: 'Helps them convince others',
            subject: 'A page to forward to your boss',
            body: 'Hi {{ first_name | default: "there" }},\n\nthe person who likes a tool is seldom the one who signs. Here is one page for the one who does: what it costs, what it saves after three months, what can go wrong, and how you get out.\n\nChange the figures to yours; it is a spreadsheet, not a brochure.',
            cta: 'Open the one-pager',
            leadsTo: 'evaluating-demo',
            within: 'P5D',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
          call('offer-help', 'Personal help', {
            when: onEntry('P6D', OFFICE),
            says: 'An offer to answer questions, without slides',
            angle: 'A person with a name who has seen what they looked at',
            body: 'Look at the pages {{ first_name | default: "the lead" }} read before you write. Ask one question about their situation, offer twenty minutes without slides, and give two times. If they ask to be left alone, say so in the record.',
            cta: 'Take twenty minutes with me',
            leadsTo: 'evaluating-demo',
            within: 'P7D',
            rate: guess(0.18, 'low', 'Answers to personal notes vary widely; measure yours first'),
          }),
          email('see-it', 'See it with your data', {
            when: onEntry('P11D', OFFICE),
            says: 'What a demo is like: their data, thirty minutes, their questions',
            angle: 'Takes the fear of a sales show away',
            subject: 'Thirty minutes with your own data',
            body: 'Hi {{ first_name | default: "there" }},\n\na demo with us goes like this. You send a week of your data, or a made-up one. [[contact]] sets it up. You ask, we click. After thirty minutes you know whether [[product]] fits, and so do we.\n\nNo follow-up calls unless you want them.',
            cta: 'Choose a time',
            leadsTo: 'evaluating-demo',
            within: 'P7D',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
        ],
      }),
      state('cooling', 'Cooling', 'consideration', {
        summary: 'Three weeks without a sign. One different idea, then the monthly letter.',
        enters: all(atLeast('lead_score', 1), event('nurture unanswered')),
        leaves: any(evaluating, demo),
        timeout: ['P18D', 'later'],
        touches: [
          email('bad-time', 'Bad time?', {
            when: onEntry('P4D', OFFICE),
            says: 'Asks when would be a better time, with three answers to click',
            angle: 'Asks instead of telling',
            subject: 'Bad time for this?',
            body: 'Hi {{ first_name | default: "there" }},\n\nmaybe [[topic]] is not on your list this quarter. Tell us with one click: next month, next quarter, or not at all. We will keep to it.\n\n[[contact]]',
            cta: 'Tell us when',
            leadsTo: 'cooling-evaluating',
            within: 'P7D',
            rate: published('Email, all industries', 'click'),
          }),
        ],
      }),
    ],
    ways: [
      way('comparing-demo', 'comparing', 'demo', demo, guess(0.06, 'medium', 'Some leads ask at once; your own count will be better'), ['P4D', 'P15D'], 1),
      way('comparing-evaluating', 'comparing', 'evaluating', evaluating, guess(0.32, 'medium', 'Planning range for consideration to evaluation: 20 to 40 %'), ['P7D', 'P18D'], 2),
      way('evaluating-demo', 'evaluating', 'demo', demo, guess(0.48, 'medium', 'Planning range for evaluation to decision: 30 to 60 %'), ['P8D', 'P18D']),
      way('cooling-evaluating', 'cooling', 'evaluating', any(clicked('bad-time'), evaluating), guess(0.06, 'low', 'A late click and returning visits'), ['P6D', 'P15D']),
    ],
    ends: [converted('demo', 'Demo requested', 'Goes on to the decision nurture.'), exited('later', 'Monthly letter', 'Stays on the monthly letter; comes back when the score rises again.')],
  }),
};
