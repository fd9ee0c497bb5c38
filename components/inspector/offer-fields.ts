import { describeField, describeFieldElsewhere } from '@/lib/journey/describe-field';
import type { Journey } from '@/lib/journey/journey';
import { knownFields, type FieldElsewhere } from '@/lib/journey/known-fields';

/** A field to put into a text: what it holds and where it is named, and what is mostly said where it is not known. */
export type OfferedField = { name: string; about: string; fallback?: string };

/** The fields that a journey names, then those that only the brand's other journeys do. */
export function offerFields(journey: Journey, elsewhere: readonly FieldElsewhere[]): { here: OfferedField[]; elsewhere: OfferedField[] } {
  const here = knownFields(journey).map((field) => offered(field, describeField(field)));
  const names = new Set(here.map(({ name }) => name));
  return { here, elsewhere: elsewhere.filter(({ name }) => !names.has(name)).map((field) => offered(field, describeFieldElsewhere(field))) };
}

function offered({ name, fallback }: { name: string; fallback?: string }, about: string): OfferedField {
  return { name, about, ...(fallback !== undefined && { fallback }) };
}
