import { expect, test } from 'vitest';
import { Journey } from './schema/journey';
import { journeyJsonSchema } from './json-schema';

type Schema = { [keyword: string]: Schema };

const schema = journeyJsonSchema('https://example.com/schemas/journey/v1.json') as Schema;

/** Every subschema, with where it stands. */
function* subschemas(value: unknown, path = '#'): Generator<[string, Schema]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Schema];
  for (const [key, child] of Object.entries(value)) yield* subschemas(child, `${path}/${key}`);
}

test('names its dialect and where it is published', () => {
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'https://example.com/schemas/journey/v1.json', $ref: '#/$defs/Journey' });
  expect(journeyJsonSchema()).not.toHaveProperty('$id');
});

test('has the fields of the model and requires those that are not optional', () => {
  const journey = schema.$defs!.Journey!;
  expect(Object.keys(journey.properties!)).toEqual(Object.keys(Journey.shape));
  expect(journey.required).toEqual(['schemaVersion', 'name', 'objective', 'entry', 'exit', 'kpis', 'economics', 'states', 'transitions', 'outcomes', 'layout']);
});

test('permits no unknown field in any object with fields of its own', () => {
  const objects = [...subschemas(schema)].filter(([path, s]) => typeof s.properties === 'object' && !path.endsWith('/properties'));
  expect(objects.length).toBeGreaterThan(40);
  expect(objects.filter(([, s]) => (s.additionalProperties as unknown) !== false).map(([path]) => path)).toEqual([]);
});

test('criteria refer to themselves, and every reference is defined', () => {
  const refs = [...subschemas(schema)].map(([, s]) => s.$ref as unknown).filter((ref) => typeof ref === 'string');
  expect(new Set(refs)).toEqual(new Set(['#/$defs/Journey', '#/$defs/Criterion']));
  expect(JSON.stringify(schema.$defs!.Criterion)).toContain('#/$defs/Criterion');
});

test('a duration’s pattern takes what the model takes', () => {
  const pattern = [...subschemas(schema)].map(([, s]) => s.pattern as unknown).find((p): p is string => typeof p === 'string' && p.startsWith('^P'))!;
  expect(['P14D', 'PT48H', 'P1W', 'P1DT0.5S'].every((text) => new RegExp(pattern).test(text))).toBe(true);
  expect(['P', 'PT', 'P1M', '14', ''].some((text) => new RegExp(pattern).test(text))).toBe(false);
});
