import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import type { OpenedDb } from '@/db/handle';
import { insertBrandIfMissing } from '@/db/queries/brands';
import { scopeToBrand } from '@/db/scope';
import { openTestDb } from '@/db/testing';
import { can, ROLES, type Permission } from '@/lib/brand/permissions';
import { setUp } from './accounts/set-up';
import type { ServiceContext } from './context';
import { ServiceError } from './errors';
import { keepForecast } from './forecasts/keep-forecast';
import { importJourney } from './journeys/import-journey';
import { sixStates } from '@/lib/simulation/testing/journeys';
import { inviteMember } from './members/invite-member';
import { keepScenario } from './scenarios/keep-scenario';
import { exportedFunctions, readSources } from './testing/read-sources';
import { createToken } from './tokens/create-token';
import { saveVersion } from './versions/save-version';

// Every service that is there, found by its file, tried by every role, and with every id of another brand.

type Service = (context: ServiceContext, input?: unknown) => Promise<unknown>;

const SECRET = 'Only theirs to know';
const verbs = readSources('lib/services', /^lib\/services\/\w[\w-]*\/[\w-]+\.ts$/)
  .flatMap(exportedFunctions)
  .flatMap(({ file, name, body }) => {
    const permission = /^\s*authorize\(context, '([\w.]+)'\);/.exec(body.slice(body.indexOf('{\n') + 2))?.[1] as Permission | undefined;
    return permission ? [{ file, name, permission }] : [];
  });

let store: OpenedDb;
let mine: ServiceContext;
let theirs: ServiceContext;

beforeAll(async () => {
  store = await openTestDb();
  const now = new Date('2026-01-02T03:04:05Z');
  const { userId, brandId } = await setUp(store.db, { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery', brandName: 'Mine' });
  await insertBrandIfMissing(store.db, { id: 'theirs', slug: 'theirs', name: SECRET, createdAt: now });
  mine = { db: scopeToBrand(store.db, brandId), brandId, now, actor: { id: userId, name: 'Ada', role: 'owner' } };
  theirs = { db: scopeToBrand(store.db, 'theirs'), brandId: 'theirs', now, actor: { id: userId, name: 'Bob', role: 'owner' } };
  const { row } = await importJourney(theirs, { text: JSON.stringify({ ...sixStates, name: SECRET }) });
  const journeyId = row.id;
  await saveVersion(theirs, { journeyId, name: SECRET });
  await keepScenario(theirs, { journeyId, name: SECRET, document: { ...sixStates, name: SECRET } });
  await keepForecast(theirs, { journeyId, contentHash: row.contentHash, options: { customers: 1_000, seed: 1 } });
  await inviteMember(theirs, { email: 'secret@example.com', role: 'viewer', origin: 'http://app.test' });
  await createToken(theirs, { name: SECRET, scopes: ['journeys:read'], days: 7 });
});
afterAll(() => store.close());

async function load(file: string, name: string): Promise<Service> {
  const modules = (await import(/* @vite-ignore */ join(process.cwd(), file))) as Record<string, Service>;
  return modules[name]!;
}

async function outcome(run: () => Promise<unknown>): Promise<{ code: string; value?: unknown }> {
  try {
    return { code: 'done', value: await run() };
  } catch (error) {
    return { code: error instanceof ServiceError ? error.code : 'crashed', value: error };
  }
}

/** What every table holds of the other brand, tries that failed apart. */
async function theirRows(): Promise<unknown> {
  const { rows } = await store.db.execute<{ all: unknown }>(sql`
    select jsonb_build_object('journeys', (select jsonb_agg(j order by id) from journeys j where brand_id = 'theirs'),
      'versions', (select jsonb_agg(v order by v.id) from journey_versions v join journeys j on j.id = v.journey_id where j.brand_id = 'theirs'),
      'scenarios', (select jsonb_agg(s order by s.id) from scenarios s join journeys j on j.id = s.journey_id where j.brand_id = 'theirs'),
      'forecasts', (select jsonb_agg(f order by f.id) from forecasts f join journeys j on j.id = f.journey_id where j.brand_id = 'theirs'),
      'invitations', (select jsonb_agg(i order by id) from invitations i where brand_id = 'theirs'),
      'tokens', (select jsonb_agg(t order by id) from api_tokens t where brand_id = 'theirs'),
      'audit', (select jsonb_agg(a order by id) from audit_entries a where brand_id = 'theirs'),
      'brand', (select jsonb_agg(b) from brands b where id = 'theirs')) as all`);
  return rows[0]!.all;
}

describe('by role', () => {
  it.each(verbs.map(({ file, name, permission }) => [name, file, permission] as const))('%s', async (name, file, permission) => {
    const service = await load(file, name);
    for (const role of ROLES) {
      const { code } = await outcome(() => service({ ...mine, actor: { ...mine.actor, role } }, {}));
      if (!can(role, permission)) expect(code, role).toBe('forbidden');
    }
    const { code } = await outcome(() => service({ ...mine, actor: { ...mine.actor, scopes: [] } }, {}));
    expect(code, 'with a token of no scope').toBe('forbidden');
  });
});

it('no id of another brand gives anything away or changes anything, under whatever name it is handed in', async () => {
  const { rows } = await store.db.execute<{ id: string }>(sql`
    select id from journeys where brand_id = 'theirs' union select v.id from journey_versions v union select id from scenarios union select id from forecasts
    union select id from invitations union select id from api_tokens union select 'theirs' union select id from users`);
  const before = await theirRows();
  const hash = (before as { journeys: { content_hash: string }[] }).journeys[0]!.content_hash;
  for (const { file, name } of verbs) {
    const service = await load(file, name);
    for (const { id } of rows) {
      const rest = { number: 1, baseRevision: 1, document: { ...sixStates, name: 'Mine now' }, name: 'Mine now', contentHash: hash, options: { customers: 10, seed: 1 }, archived: true, settings: {}, text: '{}' };
      for (const input of [{ ...rest, id, journeyId: id, versionId: id, brandId: 'theirs', userId: id, templateId: id, key: id }, id]) {
        const { code, value } = await outcome(() => service(mine, input));
        expect(JSON.stringify(value, (_, each: unknown) => (each instanceof Error ? each.message : each)) ?? '', `${name} of ${id}`).not.toContain(SECRET);
        expect(code, `${name} of ${id}`).not.toBe('forbidden');
      }
    }
  }
  expect(await theirRows()).toEqual(before);
});
