import { describe, expect, test } from 'vitest';
import { lint } from '@/lib/linter/lint';
import { smsSize } from '../sms-size';
import { filledIn } from '../variables';
import { forecast } from '@/lib/simulation/forecast';
import { simulate } from '@/lib/simulation/simulate';
import type { Journey } from '../journey';
import { touchpointsOf } from './facts-of';
import { TEMPLATES } from './catalog';
import { exampleValues } from './example-values';
import { fillTemplate } from './fill-template';
import { placeholdersIn, textsIn } from './placeholders';
import { sampleJourneys, SAMPLE_BRAND } from './sample-journeys';
import type { BuiltInTemplate } from './template';

function filled(template: BuiltInTemplate, values = exampleValues(template)): Journey {
  const result = fillTemplate(template, { values });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.journey;
}
const built = (id: string) => filled(TEMPLATES.find((template) => template.id === id)!);

/** Words of texts that were never finished. */
const UNFINISHED = /lorem|ipsum|\bxxx|\btodo\b|\btbd\b|\bfoo\b|\bbar\b|placeholder|insert here|your text|\[\[|\]\]|\bundefined\b|\bnull\b/i;

test('there are enough of them, for every objective but your own, each with an id of its own', () => {
  expect(TEMPLATES.length).toBeGreaterThanOrEqual(16);
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
  expect(new Set(TEMPLATES.map(({ name }) => name)).size).toBe(TEMPLATES.length);
  expect([...new Set(TEMPLATES.map(({ document }) => document.objective))].sort()).toEqual(['acquisition', 'advocacy', 'onboarding', 're-engagement', 'retention', 'upsell', 'win-back']);
});

describe.each(TEMPLATES)('$name', (template) => {
  const journey = filled(template);
  const touchpoints = touchpointsOf(journey);

  test('has nothing to object to, and nothing accepted', () => {
    expect(lint(journey, { ruleBudgetMs: 5_000 })).toEqual([]);
    expect(journey.suppressions).toBeUndefined();
  });

  test('asks for each of its variables, uses each, and leaves none behind', () => {
    const asked = template.variables.map(({ key }) => key).sort();
    expect([...new Set([...textsIn(template.document)].flatMap(placeholdersIn))].sort()).toEqual(asked);
    expect([...textsIn(journey)].flatMap(placeholdersIn)).toEqual([]);
  });

  test('has every element of every touchpoint, a way to say no, and a source for each rate', () => {
    for (const { name, channel, brief, timing, success, failure, optOut } of touchpoints) {
      for (const field of [brief?.format, brief?.keyMessage, brief?.angle, brief?.cta, brief?.body, brief?.leadsTo, timing, success?.signal, success?.within, success?.expectedRate?.source, failure, optOut]) expect(field, name).toBeTruthy();
      expect(brief!.subject !== undefined, name).toBe(['email', 'push', 'ad'].includes(channel));
    }
    for (const { probability, duration } of journey.transitions) {
      expect(probability?.source).toBeDefined();
      expect(duration).toBeDefined();
    }
    expect(journey.states.every(({ timeout }) => timeout?.after && timeout.to)).toBe(true);
    expect(journey.kpis.primary?.target).toBeGreaterThan(0);
    expect(journey.kpis.secondary).toHaveLength(journey.transitions.length);
    expect(journey.economics).toMatchObject({ valuePerConversion: expect.any(Number), entrantsPerDay: expect.any(Number) });
  });

  test('reads like something to send: no word left open, no sentence empty or said twice', () => {
    const [seen, sentences] = [new Set<string>(), new Set<string>()];
    for (const { name, channel, brief } of touchpoints) {
      for (const text of [brief!.keyMessage!, brief!.angle!, brief!.cta!, brief!.body!, brief!.subject ?? 'none']) {
        expect(text, name).not.toMatch(UNFINISHED);
        expect(text.trim().length, name).toBeGreaterThan(2);
        expect(text, name).toBe(text.trim());
      }
      for (const text of [brief!.keyMessage!, brief!.angle!, brief!.body!]) {
        expect(seen.has(text), `${name}: ${text}`).toBe(false);
        seen.add(text);
      }
      for (const sentence of brief!.body!.split(/(?<=[.!?…])\s+/)) {
        expect(sentence, name).toMatch(/\p{L}/u);
        if (sentence.length < 40) continue;
        expect(sentences.has(sentence), `${name}: ${sentence}`).toBe(false);
        sentences.add(sentence);
      }
      if (channel === 'email') expect(brief!.body!.length, name).toBeGreaterThan(150);
    }
  });

  test('has texts within one segment, or two, of the plain alphabet, that say how to stop', () => {
    for (const { name, channel, brief } of touchpoints.filter(({ channel: each }) => each === 'sms')) {
      const { encoding, segments } = smsSize(filledIn(brief!.body!));
      expect([channel, encoding], name).toEqual(['sms', 'GSM-7']);
      expect(segments, name).toBeLessThanOrEqual(2);
      expect(brief!.body, name).toContain('Reply STOP to end');
    }
  });

  test('converts as many as its source says is plausible, exactly and when simulated', () => {
    const answer = forecast(journey, { customers: 2_000, seed: 1, draws: 500 });
    if (!answer.ok) throw new Error(answer.refusals[0]?.message);
    const { low, high, source } = template.band;
    expect(source.length).toBeGreaterThan(40);
    expect(answer.conversion.exact).toBeGreaterThan(low);
    expect(answer.conversion.exact).toBeLessThan(high);
    const { refusals, conversion } = simulate(journey, { customers: 4_000, seed: 1 });
    expect(refusals).toEqual([]);
    expect(conversion.rate).toBeGreaterThan(low * 0.8);
    expect(conversion.rate).toBeLessThan(high * 1.2);
  });
});

describe('the rules that guard those who are silent', () => {
  const rulesOf = (journey: Journey) => lint(journey, { ruleBudgetMs: 5_000 }).map(({ rule }) => rule);
  const changed = (id: string, change: (journey: Journey) => void) => {
    const journey = structuredClone(built(id));
    change(journey);
    return journey;
  };
  const touchpoint = (journey: Journey, id: string) => touchpointsOf(journey).find((each) => each.id === id)!;

  test('win-back speaks up when messages come faster', () => {
    expect(rulesOf(changed('win-back', (journey) => (touchpoint(journey, 'first-offer').timing = { kind: 'entry', delay: 'P6D' })))).toContain('win-back-cadence');
  });

  test('win-back speaks up when the last offer is the smaller one', () => {
    const template = TEMPLATES.find(({ id }) => id === 'win-back')!;
    expect(rulesOf(filled(template, { ...exampleValues(template), last_offer: '5 % off' }))).toContain('win-back-cadence');
  });

  test.each(['re-engagement-b2c', 're-engagement-b2b'])('%s speaks up when nobody is let go', (id) => {
    expect(rulesOf(changed(id, (journey) => (journey.outcomes.find((outcome) => outcome.id === 'sunset')!.kind = 'handed-off')))).toContain('re-engagement-sunset');
  });

  test.each(['re-engagement-b2c', 're-engagement-b2b'])('%s begins with a score that has faded', (id) => {
    expect(JSON.stringify(built(id).entry.criteria)).toContain('"kind":"engagement"');
  });
});

test('the samples are of one fictional brand and say so', () => {
  const samples = sampleJourneys();
  expect(samples.length).toBeGreaterThanOrEqual(5);
  for (const sample of samples) {
    expect(sample.name).toMatch(/\(sample\)$/);
    expect(sample.summary).toContain(SAMPLE_BRAND);
    expect(lint(sample, { ruleBudgetMs: 5_000 })).toEqual([]);
  }
});
