import { all, any, atLeast, clicked, engaged, event, is } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { call, email, inApp, OFFICE, onEntry } from './author/touches';
import { B2B, text } from './author/variables';
import type { BuiltInTemplate } from './template';

const upgraded = event('plan upgraded');
const interested = any(clicked('at-the-limit'), clicked('what-it-changes'), event('plan page viewed', 'P14D'));

export const upsell: BuiltInTemplate = {
  id: 'upsell',
  name: 'Upsell',
  description: 'Offers the next plan to customers who are close to the limits of theirs and content with it. Never to those who struggle.',
  audience: 'Software in plans, with limits that customers grow into.',
  business: 'B2B',
  needs: ['Usage against the plan’s limits as a field', 'An engagement score, so that only content customers are asked', 'An event for upgrades'],
  variables: [B2B.product, text('next_plan', 'Name of the next plan', 'Team plan'), text('limit', 'Limit that people reach', 'five seats'), text('next_price', 'Price of the next plan', '$99 a month'), text('extra', 'What the next plan adds', 'approvals and shared templates')],
  band: { low: 0.03, high: 0.25, source: 'Three triggered emails clicked by 10.39 % (GetResponse 2019), of which a page converts 12.3 % (Unbounce 2024), give 3 to 4 %; customers at their limit upgrade several times as often.' },
  document: draw({
    name: '[[product]]: move to the [[next_plan]]',
    objective: 'upsell',
    summary: 'From 80 % of a limit to the next plan, within six weeks.',
    who: all(atLeast('usage_share', 0.8), engaged(40, 'P30D')),
    trigger: { kind: 'event', name: 'limit nearly reached' },
    reentry: { kind: 'after', wait: 'P120D' },
    success: upgraded,
    exits: [[event('support case opened'), 'stays'], [is('plan', 'canceled'), 'stays']],
    timeout: ['P45D', 'stays'],
    primary: { name: 'Customers near the limit who upgrade', target: 0.15, unit: 'share' },
    money: { value: 600, perDay: 6, fixed: 300 },
    states: [
      state('near-limit', 'Near the limit', 'active', {
        summary: 'Uses almost all of the plan, and likes it.',
        leaves: interested,
        timeout: ['P18D', 'stays'],
        touches: [
          inApp('heads-up', 'A heads-up', {
            when: onEntry('PT5M'),
            says: 'How close the limit is, before it hurts',
            angle: 'A fact from their account, where they see it',
            body: 'You use almost all of your [[limit]]. Nothing stops; we only want you to know.',
            cta: 'See my usage',
            leadsTo: 'near-interested',
            within: 'P2D',
            rate: guess(0.15, 'low', 'No verified figure for messages inside products: measure this first'),
          }),
          email('at-the-limit', 'Your growth in figures', {
            when: onEntry('P3D', OFFICE),
            says: 'How their use has grown, and when the limit is reached at that pace',
            angle: 'Their own growth as the reason',
            subject: 'You have outgrown your plan',
            body: 'Hi {{ first_name | default: "there" }},\n\nsix months ago your team used a third of your plan. Today it is {{ usage_percent | default: "almost all" }}. At this pace you reach [[limit]] within weeks.\n\nYou need not do anything. If you want to know what comes next, the page below compares your plan with the [[next_plan]], line by line.',
            cta: 'Compare the two plans',
            leadsTo: 'near-interested',
            within: 'P5D',
            rate: published('Triggered email', 'click'),
          }),
          email('what-it-changes', 'What it changes', {
            when: onEntry('P10D', OFFICE),
            says: 'What a team of their size does with the extras',
            angle: 'The gain, not the limit',
            subject: 'What teams of your size do next',
            body: 'Hi {{ first_name | default: "there" }},\n\nthe number is one thing. What teams tell us they would not give back is [[extra]].\n\nA team of eleven shows how they use it on a Monday, in two minutes. It may be nothing for you; then stay where you are, the plan is good.',
            cta: 'See their Monday',
            leadsTo: 'near-interested',
            within: 'P6D',
            rate: published('Triggered email', 'click'),
          }),
        ],
      }),
      state('interested', 'Comparing plans', 'decision', {
        summary: 'Looked at the next plan. Make the step small.',
        enters: interested,
        leaves: upgraded,
        timeout: ['P21D', 'stays'],
        touches: [
          email('try-it', 'Try it for two weeks', {
            when: onEntry('P4D', OFFICE),
            says: 'Two weeks of the next plan, and back by itself',
            angle: 'No risk: it goes back without asking',
            subject: 'Two weeks on us, then back by itself',
            body: 'Hi {{ first_name | default: "there" }},\n\nthe best way to find out is to use it. Switch on the [[next_plan]] for two weeks. If you do nothing, it goes back by itself and nothing is charged.\n\nAfter that it is [[next_price]].',
            cta: 'Start my two weeks',
            leadsTo: 'interested-upgraded',
            within: 'P5D',
            rate: published('Triggered email', 'click'),
          }),
          call('plan-advice', 'Advice on the plan', {
            when: onEntry('P9D', OFFICE),
            says: 'A look at their use, with honest advice which plan fits',
            angle: 'A person who may well say: stay',
            body: 'Check use, seats and open support cases first. If there is a complaint, do not call; pass it on. Else offer to look at the numbers together for fifteen minutes and say which plan you would choose.',
            cta: 'Look at the numbers together',
            leadsTo: 'interested-upgraded',
            within: 'P7D',
            rate: guess(0.25, 'medium', 'Customers answer their own contact more often than strangers do'),
          }),
        ],
      }),
    ],
    ways: [
      way('near-upgraded', 'near-limit', 'upgraded', upgraded, guess(0.03, 'medium', 'Some upgrade when they read the figure'), ['P2D', 'P12D'], 1),
      way('near-interested', 'near-limit', 'interested', interested, guess(0.35, 'medium', 'A message inside the product and two emails clicked by 10 % each (GetResponse 2019)'), ['P4D', 'P14D'], 2),
      way('interested-upgraded', 'interested', 'upgraded', upgraded, guess(0.32, 'medium', 'Chose to compare plans, can try without risk'), ['P8D', 'P18D']),
    ],
    ends: [converted('upgraded', 'Upgraded', 'On the next plan.'), exited('stays', 'Stays on the plan', 'Content where they are; asked again in four months at the earliest.')],
  }),
};
