import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedDb } from '@/db/handle';
import { insertBrandIfMissing } from '@/db/queries/brands';
import { scopeToBrand } from '@/db/scope';
import { UnstorableTextError } from '@/db/storable';
import { openTestDb } from '@/db/testing';
import { sixStates } from '@/lib/simulation/testing/journeys';
import { setUp } from './accounts/set-up';
import type { ServiceContext } from './context';
import { ServiceError } from './errors';
import { importJourney } from './journeys/import-journey';
import { exportedFunctions, readSources } from './testing/read-sources';

// Every service that is there, found by its file, is handed what no page would send, under every name that any of them reads.

type Service = (context: ServiceContext, ...input: unknown[]) => Promise<unknown>;

const WITHIN_MS = 5_000;
const sources = readSources('lib/services', /^lib\/services\/\w[\w-]*\/[\w-]+\.ts$/);
const verbs = sources.flatMap(exportedFunctions).filter(({ body }) => /^\s*authorize\(context, '[\w.]+'\);/.test(body.slice(body.indexOf('{\n') + 2)));
/** Whatever a service takes from its input. */
const NAMES = [...new Set(sources.flatMap(({ text }) => [...text.matchAll(/\binput\??\.(\w+)|^ {2}(\w+): z\./gm)].map((found) => (found[1] ?? found[2])!)))];

function deep(levels: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { a: value };
  return value;
}

const HOSTILE: [string, () => unknown][] = [
  ['nesting a hundred thousand deep', () => deep(100_000)],
  ['an array of a million', () => Array.from({ length: 1_000_000 }, () => 0)],
  ['an object of a hundred thousand keys', () => Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`k${n}`, n]))],
  ['six million characters', () => 'x'.repeat(6_000_000)],
  ['six million characters of JSON', () => `${'['.repeat(3_000_000)}${']'.repeat(3_000_000)}`],
  ['a prototype of its own', () => JSON.parse('{"__proto__": {"role": "owner"}, "constructor": {"prototype": {"polluted": true}}}') as unknown],
  ['SQL', () => `'; drop table journeys; --`],
  ['SQL that is always true', () => `' or '1'='1`],
  ['wildcards', () => '%_\\'],
  ['NUL', () => 'a\0b'],
  ['half an emoji', () => 'a\ud83d'],
  ['no number', () => Number.NaN],
  ['a number beyond all', () => 1e308],
  ['a negative number', () => -1],
  ['true', () => true],
  ['nothing', () => null],
  ['an empty array', () => []],
  ['an object that writes itself', () => ({ toJSON: 'x', toString: 'x', then: 1 })],
];

let store: OpenedDb;
let mine: ServiceContext;
let journeyId: string;

beforeAll(async () => {
  store = await openTestDb();
  const { userId, brandId } = await setUp(store.db, { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery', brandName: 'Mine' });
  await insertBrandIfMissing(store.db, { id: 'theirs', slug: 'theirs', name: 'Theirs', createdAt: new Date() });
  mine = { db: scopeToBrand(store.db, brandId), brandId, now: new Date(), actor: { id: userId, name: 'Ada', role: 'owner' } };
  journeyId = (await importJourney(mine, { text: JSON.stringify(sixStates) })).row.id;
});
afterAll(() => store.close());

it('finds the services and what they read', () => {
  expect(verbs.length).toBeGreaterThan(40);
  expect(NAMES).toEqual(expect.arrayContaining(['journeyId', 'name', 'document', 'text', 'email']));
});

describe.each(HOSTILE)('%s', (_, make) => {
  it('is refused in words or done without harm, and in time', async () => {
    const value = make();
    const everywhere = Object.fromEntries(NAMES.map((name) => [name, value]));
    const crashes: string[] = [];
    for (const { file, name, parameters } of verbs) {
      const service = ((await import(/* @vite-ignore */ join(process.cwd(), file))) as Record<string, Service>)[name]!;
      // Actions and routes put objects together themselves; some services take an id alone.
      const takesObject = /input|given|\{ \w+/.test(parameters.slice(parameters.indexOf('ServiceContext')));
      for (const input of takesObject ? [everywhere, { ...everywhere, id: journeyId, journeyId }] : [value]) {
        const fromMs = performance.now();
        try {
          await service(mine, input);
        } catch (error) {
          if (!(error instanceof ServiceError || error instanceof UnstorableTextError)) crashes.push(`${name}: ${error instanceof Error ? error.message.slice(0, 150) : String(error)}`);
        }
        const tookMs = performance.now() - fromMs;
        if (tookMs > WITHIN_MS) crashes.push(`${name}: ${tookMs} ms`);
      }
    }
    expect([...new Set(crashes)]).toEqual([]);
    expect(({} as { polluted?: boolean; role?: string }).polluted ?? ({} as { role?: string }).role).toBeUndefined();
    expect((await store.db.execute(sql`select 1 from journeys where id = ${journeyId}`)).rows).toHaveLength(1);
  });
});
