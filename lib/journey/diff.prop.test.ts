import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChanges } from './describe-changes';
import { applyChanges, diff, invert } from './diff';
import type { Journey } from './journey';
import { OUTCOME_KINDS } from './outcome';
import { arbitraryJourney } from './testing/arbitrary';

/** The document without keys whose value is undefined, which JSON does not know. */
const plain = (journey: Journey): Journey => JSON.parse(JSON.stringify(journey)) as Journey;

const SMALL = { maxStates: 4, maxTouchpoints: 2, maxTransitions: 4 };

/** Two documents that share parts, as two drafts of one journey do. */
const twoDrafts = fc.tuple(arbitraryJourney(SMALL), arbitraryJourney(SMALL), fc.infiniteStream(fc.nat(4))).map(([a, other, picks]) => {
  const pick = () => picks.next().value as number;
  const b = plain(a);
  const kept = b.states.filter(() => pick() > 0);
  const added = plain(other).states.filter(({ id }) => !kept.some((state) => state.id === id));
  b.states = [...kept, ...added];
  if (pick() > 2) b.states.reverse();
  for (const state of b.states) {
    if (pick() > 2) state.name = `${state.name}!`;
    if (pick() > 3) delete state.timeout;
    if (pick() > 2) state.touchpoints.reverse();
    if (pick() > 3) state.touchpoints.splice(0, 1);
  }
  for (const outcome of b.outcomes) if (pick() > 2) outcome.kind = OUTCOME_KINDS[pick()]!;
  // Conditions are a list too; two of them may be alike.
  if (pick() > 2) b.entry.criteria = { kind: 'all', of: Array.from({ length: pick() }, () => ({ kind: 'segment', id: pick() > 2 ? 'trial' : '' })) };
  if (pick() > 2) a.entry.criteria = { kind: 'all', of: Array.from({ length: pick() }, () => ({ kind: 'segment', id: pick() > 2 ? 'trial' : '' })) };
  if (pick() > 1) b.kpis = plain(other).kpis;
  if (pick() > 1) b.layout = plain(other).layout;
  return [plain(a), b] as const;
});

describe('the difference of two documents', () => {
  it('turns one into the other, and back', () => {
    fc.assert(
      fc.property(twoDrafts, ([a, b]) => {
        const changes = diff(a, b);
        expect(plain(applyChanges(a, changes))).toEqual(b);
        expect(plain(applyChanges(b, invert(changes)))).toEqual(a);
      }),
      { numRuns: 150 },
    );
  });

  it('survives being written down as JSON', () => {
    fc.assert(
      fc.property(twoDrafts, ([a, b]) => {
        const changes = JSON.parse(JSON.stringify(diff(a, b)));
        expect(plain(applyChanges(a, changes))).toEqual(b);
      }),
      { numRuns: 60 },
    );
  });

  it('is empty exactly for equal documents, and says something of every other', () => {
    fc.assert(
      fc.property(twoDrafts, ([a, b]) => {
        const changes = diff(a, b);
        const equal = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(changes.length === 0).toBe(equal);
        expect(describeChanges(changes, a, b).length === 0).toBe(equal);
        expect(diff(a, plain(a))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}
