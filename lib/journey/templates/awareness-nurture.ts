import { any, clicked, event, missing, segment } from './author/conditions';
import { converted, draw, exited, state, way } from './author/draw';
import { guess, published } from './author/rates';
import { ad, email, OFFICE, onEntry } from './author/touches';
import { B2B } from './author/variables';
import type { BuiltInTemplate } from './template';

const curious = any(clicked('the-guide'), clicked('the-mistakes'), event('article read', 'P14D', 2));
const engaged = any(event('lead score reached 50'), event('pricing page viewed'), event('webinar joined'));

export const awarenessNurture: BuiltInTemplate = {
  id: 'awareness-nurture',
  name: 'Awareness nurture',
  description: 'Turns people who downloaded something into people who think about the problem. Teaches, does not sell, and lets go of those who only wanted the file.',
  audience: 'Companies with guides, articles or webinars that strangers sign up for.',
  business: 'B2B',
  needs: ['An event for the download', 'Page views by topic', 'A lead score or the pricing page as a sign of interest'],
  variables: [B2B.brand, B2B.topic, B2B.contact],
  band: { low: 0.1, high: 0.25, source: 'Planning range for awareness to consideration: 15 to 25 % within 3 to 21 days; lower here, as reading alone does not count.' },
  document: draw({
    name: '[[brand]] awareness: [[topic]]',
    objective: 'acquisition',
    summary: 'From a download to somebody who compares solutions, in two months at most.',
    who: missing('customer_since'),
    trigger: { kind: 'event', name: 'guide downloaded' },
    success: engaged,
    exits: [[segment('customers'), 'letter'], [segment('competitors'), 'letter']],
    timeout: ['P75D', 'letter'],
    primary: { name: 'Downloads that become interested leads', target: 0.15, unit: 'share' },
    money: { value: 120, perDay: 25 },
    states: [
      state('reader', 'Reader', 'awareness', {
        summary: 'Knows the topic, not us. One email every eight days.',
        leaves: curious,
        timeout: ['P28D', 'letter'],
        touches: [
          email('the-guide', 'The guide', {
            when: onEntry('PT10M'),
            says: 'The guide they asked for, and the one page to read first',
            angle: 'Saves them time with their own question',
            subject: 'Your guide to [[topic]]: start on page 7',
            body: 'Hi {{ first_name | default: "there" }},\n\nhere is the guide you asked for.\n\nMost people never finish a download, so one tip: start on page 7, the checklist. It shows in five minutes whether the rest is worth your time.\n\nBest,\n[[contact]] at [[brand]]',
            cta: 'Open the guide at page 7',
            leadsTo: 'reader-curious',
            rate: published('Triggered email', 'click'),
          }),
          email('the-mistakes', 'Three mistakes', {
            when: onEntry('P8D', OFFICE),
            says: 'Three mistakes that teams make with the topic, and how to notice them early',
            angle: 'Self-diagnosis: do I have this problem?',
            subject: 'Three early signs of trouble',
            body: 'Hi {{ first_name | default: "there" }},\n\nwe looked at 200 teams and what went wrong with [[topic]]. Three patterns came up again and again.\n\nThe plan lives in one person’s head. Nobody notices a delay until the week it hurts. The numbers in the report are a month old.\n\nEach has an early sign you can check this afternoon. We wrote them down.',
            cta: 'Check the three signs',
            leadsTo: 'reader-curious',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
          ad('the-question', 'The question', {
            when: onEntry('P12D'),
            says: 'A question that names the cost of doing nothing',
            angle: 'Stays in view on other sites, without another email',
            subject: 'How much does a late plan cost you?',
            body: 'A two-minute calculator for [[topic]], free and without a form.',
            cta: 'Work out my cost',
            leadsTo: 'reader-curious',
            within: 'P7D',
            platform: 'LinkedIn',
            rate: guess(0.02, 'low', 'Published click rates of ads count impressions, not people; measure yours'),
          }),
          email('the-example', 'An example', {
            when: onEntry('P16D', OFFICE),
            says: 'How one team solved it, with all figures',
            angle: 'A worked example instead of advice',
            subject: 'How a team of nine fixed this in six weeks',
            body: 'Hi {{ first_name | default: "there" }},\n\nadvice is cheap, so here is a case with figures: a team of nine, three products, one spreadsheet that nobody trusted.\n\nWhat they changed in week one, what failed in week three, and what their Monday looks like now. They let us print the before and the after.',
            cta: 'Read the case',
            leadsTo: 'reader-curious',
            within: 'P7D',
            rate: published('Email sequence, messages 2–10', 'click'),
            otherwise: { kind: 'move', to: 'letter' },
          }),
        ],
      }),
      state('curious', 'Curious', 'consideration', {
        summary: 'Comes back by themselves. Help them name what they need.',
        enters: curious,
        leaves: engaged,
        timeout: ['P28D', 'letter'],
        touches: [
          email('self-check', 'Self-check', {
            when: onEntry('P5D', OFFICE),
            says: 'Ten questions that show how far along they are',
            angle: 'About them: a result with their own score',
            subject: 'Where do you stand? Ten questions',
            body: 'Hi {{ first_name | default: "there" }},\n\nyou have read a few of our pieces on [[topic]], so this may be useful: ten questions, four minutes, and a score you can compare with 200 other teams.\n\nYou get the result on the page. No call, no form.',
            cta: 'Take the self-check',
            leadsTo: 'curious-interested',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
          email('ways-to-solve', 'Ways to solve it', {
            when: onEntry('P12D', OFFICE),
            says: 'The four ways to solve it, with the honest drawbacks of each',
            angle: 'Fair comparison, ours included',
            subject: 'Four ways to solve it, and their drawbacks',
            body: 'Hi {{ first_name | default: "there" }},\n\nthere are four ways to get on top of [[topic]]: do it by hand, build it, hire somebody, or buy it.\n\nWe sell the fourth, so read this with care. Still, we tried to be fair: for teams under five the first is often enough, and we say so.\n\n[[contact]]',
            cta: 'Compare the four ways',
            leadsTo: 'curious-interested',
            within: 'P7D',
            rate: published('Email sequence, messages 2–10', 'click'),
          }),
        ],
      }),
    ],
    ways: [
      way('reader-curious', 'reader', 'curious', curious, guess(0.32, 'medium', 'Three emails at 9 to 10 % clicks each, and readers who return by themselves'), ['P5D', 'P19D'], 2),
      way('reader-interested', 'reader', 'interested', engaged, guess(0.04, 'medium', 'Some look at the pricing page on the first day'), ['P2D', 'P14D'], 1),
      way('curious-interested', 'curious', 'interested', engaged, guess(0.32, 'medium', 'Planning range from consideration onward: 20 to 40 %'), ['P9D', 'P22D']),
    ],
    ends: [converted('interested', 'Interested lead', 'Goes on to the consideration nurture.'), exited('letter', 'Monthly letter', 'Gets the monthly letter; may come in again with another download.')],
  }),
};
