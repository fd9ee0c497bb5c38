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
import { addComment } from './comments/add-comment';
import { createJourney } from './journeys/create-journey';
import { importJourney } from './journeys/import-journey';
import { saveDraft } from './journeys/save-draft';
import { inviteMember } from './members/invite-member';
import { exportedFunctions, readSources } from './testing/read-sources';
import { createToken } from './tokens/create-token';
import { saveVersion } from './versions/save-version';

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

it('takes from no input what only the server decides: whose, by whom, when, under which id, with which rights', async () => {
  const extra = { brandId: 'theirs', id: 'mallory-id', createdBy: 'mallory-author', updatedBy: 'mallory-author', authorId: 'mallory-author', actorId: 'mallory-author', actor: { id: 'mallory-author', role: 'owner' }, revision: 99, createdAt: 0, expiresAt: '2999-01-01', emailVerified: true, tokenHash: 'mallory-hash', invitedBy: 'mallory-author', db: null, now: 0 };
  const made = await createJourney(mine, { ...extra, name: 'Made' });
  expect(made).toMatchObject({ revision: 1, updatedBy: mine.actor.id, brandId: mine.brandId });
  await expect(importJourney(mine, { ...extra, text: JSON.stringify({ ...sixStates, ...extra }) })).rejects.toMatchObject({ code: 'invalid' });
  await expect(saveDraft(mine, { ...extra, id: made.id, baseRevision: 1, document: { ...sixStates, ...extra } })).rejects.toMatchObject({ code: 'invalid' });
  await saveDraft(mine, { ...extra, id: made.id, baseRevision: 1, document: sixStates });
  await saveVersion(mine, { ...extra, journeyId: made.id, name: 'Kept' });
  await addComment(mine, { ...extra, journeyId: made.id, said: { text: 'Said' } });
  await expect(addComment(mine, { journeyId: made.id, said: { text: 'Said', ...extra } })).rejects.toMatchObject({ code: 'invalid' });
  await createToken(mine, { ...extra, name: 'Token', scopes: ['journeys:read'], days: 7 });
  await inviteMember({ ...mine, actor: { ...mine.actor, role: 'admin' } }, { ...extra, email: 'ben@example.com', role: 'viewer', origin: 'http://app.test' });
  const { rows } = await store.db.execute<{ name: string }>(sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`);
  expect(rows.length).toBeGreaterThan(15);
  for (const { name } of rows) {
    const held = await store.db.execute<{ row: string }>(sql.raw(`select t::text as row from "${name}" t`));
    for (const { row } of held.rows) expect(row, name).not.toContain('mallory');
  }
  expect((await store.db.execute(sql`select 1 from journeys where brand_id = 'theirs' union all select 1 from invitations where brand_id = 'theirs' union all select 1 from audit_entries where brand_id = 'theirs'`)).rows).toEqual([]);
});
