import { criteriaOf } from './criteria';
import { leaves } from './criterion';
import type { Journey } from './journey';
import { piecesOf } from './variables';

/** What a field holds, as far as its uses tell. */
export type FieldType = 'text' | 'number' | 'yes-no';

/** A field that a journey names, and where: in how many texts, lists of variables, conditions and made-up customers, and of which events it is a detail. */
export type KnownField = {
  name: string;
  type?: FieldType;
  /** What is mostly said where it is not known. */
  fallback?: string;
  texts: number;
  lists: number;
  conditions: number;
  customers: number;
  detailOf: string[];
};

type Uses = Required<Omit<KnownField, 'name' | 'type' | 'fallback'>> & { types: Map<FieldType, number>; fallbacks: Map<string, number> };

/**
 * Every field that a journey names: in the texts of its messages in every language, in the lists of its briefs, in its criteria, and
 * in the customers of its rehearsals. The most used first; those that are known of an event alone, last.
 */
export function knownFields(journey: Journey): KnownField[] {
  const known = new Map<string, Uses>();
  const uses = (name: string): Uses => {
    const found = known.get(name) ?? { texts: 0, lists: 0, conditions: 0, customers: 0, detailOf: [], types: new Map(), fallbacks: new Map() };
    if (name.trim()) known.set(name, found);
    return found;
  };
  for (const { brief, variants } of journey.states.flatMap((state) => state.touchpoints)) {
    for (const part of [brief, ...(variants ?? [])]) {
      for (const text of [part?.subject, part?.preheader, part?.body, part?.cta]) {
        const fallbacks = new Map((text?.includes('{{') ? piecesOf(text) : []).flatMap((piece) => (piece.kind === 'variable' ? [[piece.name, piece.fallback] as const] : [])));
        for (const [name, fallback] of fallbacks) {
          uses(name).texts++;
          if (fallback) count(uses(name).fallbacks, fallback);
        }
      }
    }
    for (const name of new Set(brief?.variables)) uses(name).lists++;
  }
  for (const leaf of criteriaOf(journey).flatMap((criterion) => [...leaves(criterion)])) {
    if (leaf.kind === 'attribute') {
      uses(leaf.path).conditions++;
      countType(uses(leaf.path), leaf.value);
    } else if (leaf.kind === 'event') {
      for (const { path, value } of leaf.where ?? []) {
        const { detailOf } = uses(path);
        if (leaf.name.trim() && !detailOf.includes(leaf.name)) detailOf.push(leaf.name);
        countType(uses(path), value);
      }
    }
  }
  for (const { customer } of journey.rehearsals ?? []) {
    for (const [name, value] of Object.entries(customer.attributes)) {
      uses(name).customers++;
      countType(uses(name), value);
    }
  }
  return [...known].map(([name, each]) => fieldOf(name, each)).sort((a, b) => timesUsed(b) - timesUsed(a) || a.name.localeCompare(b.name, 'en-US'));
}

/** How often a field is named of customers themselves. */
function timesUsed({ texts, lists, conditions, customers }: KnownField): number {
  return texts + lists + conditions + customers;
}

function fieldOf(name: string, { types, fallbacks, ...rest }: Uses): KnownField {
  const [type, fallback] = [mostly(types), mostly(fallbacks)];
  return { name, ...(type && { type }), ...(fallback !== undefined && { fallback }), ...rest };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Lists are texts one of which the field holds. */
function countType({ types }: Uses, value: string | number | boolean | string[] | undefined): void {
  if (value !== undefined) count(types, typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'yes-no' : 'text');
}

function mostly<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  return [...counts].sort(([, m], [, n]) => n - m)[0]?.[0];
}

/** A field of other journeys, with their names. */
export type FieldElsewhere = Pick<KnownField, 'name' | 'type' | 'fallback'> & { journeys: string[] };

/** The fields that these journeys name of customers, those of the most journeys first; details of events are known of the event alone, and left out. */
export function fieldsOfAll(journeys: readonly { name: string; journey: Journey }[]): FieldElsewhere[] {
  const found = new Map<string, FieldElsewhere>();
  for (const { name, journey } of journeys) {
    for (const field of knownFields(journey).filter((each) => timesUsed(each) > 0)) {
      const before = found.get(field.name) ?? { name: field.name, journeys: [] };
      found.set(field.name, { ...(field.type && { type: field.type }), ...(field.fallback !== undefined && { fallback: field.fallback }), ...before, journeys: [...before.journeys, name] });
    }
  }
  return [...found.values()].sort((a, b) => b.journeys.length - a.journeys.length || a.name.localeCompare(b.name, 'en-US'));
}
