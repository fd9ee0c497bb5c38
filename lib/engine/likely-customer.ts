import type { AttributeCondition, Criterion } from '@/lib/journey/criterion';
import { DAY_MS } from '@/lib/journey/duration';
import { evaluate, type Facts } from '@/lib/journey/evaluate-criterion';
import type { Journey } from '@/lib/journey/journey';
import { MOST_TIMES } from '@/lib/journey/rehearsal-limits';
import type { RehearsedCustomer } from '@/lib/journey/schema/rehearsal';

export type Likely = Required<Pick<RehearsedCustomer, 'attributes' | 'segments' | 'past'>>;
type Value = RehearsedCustomer['attributes'][string];

/**
 * What is known of a customer whom the journey would let in: what its entry asks for holds, as far as something can be known of somebody
 * who only comes, and nothing else is known. What ends a journey, or moves on in it, is left to the reader.
 */
export function likelyCustomer({ entry: { criteria, trigger } }: Journey): Likely {
  const likely: Likely = { attributes: {}, segments: trigger?.kind === 'segment' && trigger.id ? [trigger.id] : [], past: [] };
  return criteria ? made(criteria, true, likely) : likely;
}

/** The customer changed as little as is needed for the criterion to hold, or not to. */
function made(criterion: Criterion, holds: boolean, likely: Likely): Likely {
  if (evaluate(criterion, factsOf(likely), 0) === holds) return likely;
  switch (criterion.kind) {
    case 'all':
    case 'any': {
      if ((criterion.kind === 'all') === holds) return criterion.of.reduce((known, part) => made(part, holds, known), likely);
      const tries = criterion.of.map((part) => made(part, holds, likely));
      return tries.find((known) => evaluate(criterion, factsOf(known), 0) === holds) ?? likely;
    }
    case 'not':
      return made(criterion.of, !holds, likely);
    case 'segment':
      return { ...likely, segments: holds ? [...likely.segments, criterion.id] : likely.segments.filter((id) => id !== criterion.id) };
    case 'attribute': {
      const { [criterion.path]: _, ...attributes } = likely.attributes;
      const value = criterion.op === 'is-not' ? valueFor({ ...criterion, op: 'is' }) : criterion.op === 'missing' ? 'yes' : holds ? valueFor(criterion) : undefined;
      const known = holds === (criterion.op === 'is-not' || criterion.op === 'missing') ? undefined : value;
      return { ...likely, attributes: known === undefined ? attributes : { ...attributes, [criterion.path]: known } };
    }
    case 'event':
      return did(likely, criterion.name, holds ? Math.min(criterion.count ?? 1, MOST_TIMES) : 0);
    case 'engagement': {
      const heaviest = criterion.events?.toSorted((a, b) => b.weight - a.weight)[0];
      if (!heaviest || criterion.is === 'below') return criterion.events?.reduce((known, { name }) => did(known, name, 0), likely) ?? likely;
      for (let times = 1; times <= MOST_TIMES; times *= 2) {
        const known = did(likely, heaviest.name, times);
        if (evaluate(criterion, factsOf(known), 0) === holds) return known;
      }
      return likely;
    }
    case 'signal':
      return likely;
  }
}

function did(likely: Likely, name: string, times: number): Likely {
  const others = likely.past.filter((each) => each.name !== name);
  return { ...likely, past: times > 0 && name ? [...others, { name, times }] : others };
}

/** A value with which a condition holds; undefined where none can be told. */
function valueFor({ op, value }: AttributeCondition): Value | undefined {
  if (op === 'exists') return 'yes';
  const first = Array.isArray(value) ? value[0] : value;
  if (op !== 'gt' && op !== 'lt') return first;
  if (typeof first === 'number') return op === 'gt' ? first + 1 : first - 1;
  const dateMs = Date.parse(String(first));
  return Number.isNaN(dateMs) ? first : new Date(dateMs + (op === 'gt' ? DAY_MS : -DAY_MS)).toISOString().slice(0, 10);
}

/** At moment 0, with what was done just then. */
function factsOf({ attributes, segments, past }: Likely): Facts {
  return { attributes, segments: new Set(segments), events: past.flatMap(({ name, times }) => Array.from({ length: times }, () => ({ name, atMs: 0 }))), signals: [] };
}
