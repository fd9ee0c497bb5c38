import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentHash } from './content-hash';
import { describeCriterion } from './describe-criterion';
import { describeTiming } from './describe-timing';
import { evaluate } from './evaluate-criterion';
import { importJourney } from './import-journey';
import type { Journey } from './journey';
import { parseJourney, parseJourneyJson, serializeJourney } from './parse';
import { arbitraryCriterion, arbitraryJourney } from './testing/arbitrary';
import { places } from './testing/leaves';

/** A copy in which every object lists its keys backwards. */
function backwards<T>(value: T): T {
  if (Array.isArray(value)) return value.map(backwards) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, field]) => [key, backwards(field)])) as T;
}

describe('documents', () => {
  test('writing and reading gives the same document, and the same text', () => {
    fc.assert(
      fc.property(arbitraryJourney(), (journey) => {
        const text = serializeJourney(journey);
        expect(parseJourneyJson(text)).toStrictEqual({ ok: true, journey });
        expect(serializeJourney(backwards(journey))).toBe(text);
      }),
    );
  });

  test('importing an exported document gives the same document', () => {
    fc.assert(
      fc.property(arbitraryJourney(), (journey) => {
        expect(importJourney(serializeJourney(journey))).toStrictEqual({ ok: true, journey, format: 'journey', notes: [], left: [] });
      }),
    );
  });
});

describe('content hash', () => {
  test('sees neither the order of keys nor the layout nor notes', () => {
    fc.assert(
      fc.property(arbitraryJourney(), fc.integer(), (journey, x) => {
        expect(contentHash(backwards(journey))).toBe(contentHash(journey));
        expect(contentHash({ ...journey, layout: { moved: { x, y: 0 } } })).toBe(contentHash(journey));
        expect(contentHash({ ...journey, notes: [{ id: 'remark', text: String(x) }] })).toBe(contentHash(journey));
      }),
    );
  });

  test('changes when anything else does', () => {
    fc.assert(
      fc.property(arbitraryJourney({ maxStates: 4 }), fc.nat(), (journey, pick) => {
        const changed = structuredClone(journey);
        const all = places({ ...changed, layout: {}, notes: [] }).filter(({ key }) => key !== 'layout' && key !== 'notes');
        const { owner, key } = all[pick % all.length]!;
        const target = key in changed && owner.schemaVersion !== undefined ? (changed as Record<string, unknown>) : owner;
        const value = target[key];
        if (typeof value === 'number') target[key] = value + 1;
        else if (typeof value === 'string') target[key] = `${value}x`;
        else if (typeof value === 'boolean') target[key] = !value;
        else if (Array.isArray(target)) target.splice(Number(key), 1);
        else delete target[key];
        expect(contentHash(changed)).not.toBe(contentHash(journey));
      }),
    );
  });
});

describe('hostile documents', () => {
  const nasty = () => [null, undefined, true, -1, 1e308, Number.NaN, '', '\0', '\ud800', 'P1M', [], [[]], {}, { kind: 'not' }, JSON.parse('{"__proto__":{"polluted":1}}') as unknown, () => 1, 10n, new Date(0), new Map()];
  const NASTY_COUNT = nasty().length;

  test('ten thousand documents with up to three places spoiled: always a result, never a throw', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        arbitraryJourney({ maxStates: 2, maxTouchpoints: 1, maxTransitions: 3 }),
        fc.array(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }), { minLength: 100, maxLength: 100 }),
        (journey, rounds) => {
          for (const spoils of rounds) {
            const copy = structuredClone(journey);
            for (const [where, what] of spoils) {
              const all = places(copy);
              const { owner, key } = all[where % all.length]!;
              const choice = what % (NASTY_COUNT + 2);
              if (choice < NASTY_COUNT) owner[key] = nasty()[choice];
              else if (choice === NASTY_COUNT) delete owner[key];
              else owner[`${key}x`] = 1;
            }
            const result = parseJourney(copy);
            if (result.ok) continue;
            refused++;
            if (!result.problems.length || !result.problems.every(({ message }) => message.length > 10)) throw new Error(JSON.stringify(result));
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(refused).toBeGreaterThan(5_000);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('any text and any value: always a result', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (text, value) => {
        expect(parseJourneyJson(text).ok).toBe(false);
        expect(parseJourney(value).ok).toBe(false);
        expect(importJourney(text).ok).toBe(false);
        expect(parseJourney({ ...serializedBlank, states: value }).ok).toBe(Array.isArray(value) && value.length === 0);
      }),
      { numRuns: 500 },
    );
  });

  const serializedBlank: Journey = { schemaVersion: 1, name: '', objective: 'custom', entry: { reentry: { kind: 'never' }, holdoutShare: 0 }, exit: { others: [] }, kpis: { secondary: [], diagnostics: [] }, economics: { currency: 'USD', costPerTouch: {} }, states: [], transitions: [], outcomes: [], layout: {} };
});

describe('seed files', () => {
  const name = fc.constantFrom('Awareness', 'Paid', 'At-risk', '認知', 'constructor', 'Converted', ' ');
  const seed = fc.uniqueArray(name, { minLength: 1 }).chain((names) =>
    fc.record({
      states: fc.tuple(...names.map((n) => fc.record({ name: fc.constant(n), dwell_days: fc.double({ min: 0, max: 400, noNaN: true }) }))),
      transitions: fc.array(
        fc.record({ from_state: fc.constantFrom(...names), to_state: fc.constantFrom(...names), probability: fc.double({ min: 0, max: 1, noNaN: true }), trigger: fc.string(), channel: fc.string(), content_brief: fc.string() }, { requiredKeys: ['from_state', 'to_state'] }),
        { maxLength: 12 },
      ),
    }),
  );

  test('whatever their names and numbers, they become documents that parse, with all their states and ways', () => {
    fc.assert(
      fc.property(seed, (file) => {
        const result = importJourney(JSON.stringify(file));
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        expect(parseJourney(result.journey)).toStrictEqual({ ok: true, journey: result.journey });
        expect(result.journey.states.map((state) => state.name)).toEqual(file.states.map((state) => state.name));
        expect(result.journey.transitions).toHaveLength(file.transitions.length + 1);
      }),
    );
  });
});

describe('criteria', () => {
  const facts = { attributes: {}, segments: new Set<string>(), events: [], signals: [] };

  test('every criterion can be said and evaluated, and "not" turns its answer round', () => {
    fc.assert(
      fc.property(arbitraryCriterion(['a']), (criterion) => {
        expect(describeCriterion(criterion).length).toBeGreaterThan(0);
        expect(evaluate({ kind: 'not', of: criterion }, facts, 0)).toBe(!evaluate(criterion, facts, 0));
      }),
    );
  });

  test('every timing can be said', () => {
    fc.assert(
      fc.property(arbitraryJourney(), (journey) => {
        for (const { timing } of journey.states.flatMap((state) => state.touchpoints)) if (timing) expect(describeTiming(timing, journey)).toMatch(/enter|after|on/);
      }),
    );
  });
});
