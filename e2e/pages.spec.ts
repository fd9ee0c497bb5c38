import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDbConfig } from '@/db/config';
import { openDb } from '@/db/open-db';
import { insertBrandIfMissing } from '@/db/queries/brands';
import { brandMembers } from '@/db/schema/brand-members';
import { seedDataFolder } from '@/db/testing';
import { ROLES, type Role } from '@/lib/brand/permissions';
import { PROGRAMS } from '@/lib/journey/templates/programs';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { DAY_MS } from '@/lib/journey/duration';
import { serializeJourney } from '@/lib/journey/parse';
import { createAuth } from '@/lib/services/accounts/auth';
import { hashOf, insertPerson } from '@/lib/services/accounts/insert-person';
import { installationSecret } from '@/lib/services/accounts/installation-secret';
import { setUp } from '@/lib/services/accounts/set-up';
import { readEnvironment } from '@/lib/services/environment';
import { importJourney } from '@/lib/services/journeys/import-journey';
import { requestApproval } from '@/lib/services/approvals/request-approval';
import { saveTemplate } from '@/lib/services/templates/save-template';
import { expect, test } from './fixtures';
import { startServer, type Server } from './server';

// Every page and file of the app, for every role, for someone of another brand with this brand's ids, and for nobody.

const SECRET = 'Only for Northwind';
const PASSWORD = 'correct horse battery';
const APPROVING: readonly Role[] = ['owner', 'admin', 'manager'];

type Row = {
  /** Who of the brand may see it; the others find nothing there, or are told that it is not for them (`refused`). */
  roles: 'all' | readonly Role[];
  refused?: 403 | 404;
  /** What someone of another brand gets: their own, or nothing. */
  other: 200 | 404;
  /** What nobody gets. */
  nobody: 'sign-in' | 200;
  /** Where it leads instead of being shown, for those who are signed in. */
  leadsTo?: RegExp;
};
const OWN: Row = { roles: 'all', other: 200, nobody: 'sign-in' };
const BY_ID: Row = { roles: 'all', other: 404, nobody: 'sign-in' };
const PUBLIC: Row = { roles: 'all', other: 200, nobody: 200 };

/** By address, as the folders of `app` have it. A page without a row fails. */
const PAGES: Record<string, Row> = {
  '/': { ...OWN, leadsTo: /\/journeys$/ },
  '/approvals': OWN,
  '/approvals/[approvalId]': BY_ID,
  '/help/api': PUBLIC,
  '/help/approvals': PUBLIC,
  '/help/engagement-score': PUBLIC,
  '/help/methodology': PUBLIC,
  '/help/procedures': PUBLIC,
  '/help/roles': PUBLIC,
  '/help/rules': PUBLIC,
  '/help/rules/[rule]': PUBLIC,
  '/help/simulation': PUBLIC,
  '/invite/[token]': PUBLIC,
  '/journeys': OWN,
  '/journeys/[journeyId]': BY_ID,
  '/journeys/[journeyId]/approve': BY_ID,
  '/journeys/[journeyId]/blueprint': BY_ID,
  '/notifications': OWN,
  '/programs': OWN,
  '/reset': PUBLIC,
  '/settings': OWN,
  '/settings/account': OWN,
  '/settings/approvals': OWN,
  '/settings/audit': { ...OWN, roles: APPROVING, refused: 404 },
  '/settings/members': OWN,
  '/settings/tokens': OWN,
  '/setup': { ...OWN, leadsTo: /\/(journeys)?$/ },
  '/sign-in': { ...PUBLIC, leadsTo: /\/(journeys)?$/ },
  '/templates': OWN,
  '/templates/[templateId]': BY_ID,
  '/templates/programs/[programId]': OWN,
};

/** Files that are fetched with a browser's cookies. The API goes by tokens, and has tests of its own. */
const FILES: Record<string, Row> = {
  '/approvals/pulse': OWN,
  '/journeys/[journeyId]/blueprint/[format]': BY_ID,
  '/journeys/[journeyId]/blueprint/page.css': BY_ID,
  '/notifications/[id]': { ...OWN, leadsTo: /\/notifications$/ },
  '/settings/audit/export': { ...OWN, roles: ['owner', 'admin'], refused: 403 },
  '/schemas/journey/v1.json': PUBLIC,
};
const OTHER_ROUTES = /^\/api\//;

const found = (name: RegExp, wanted = /./) =>
  readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file) && wanted.test(readFileSync(join('app', file), 'utf8')))
    .map((file) => `/${file.replace(name, '')}`.replace(/(?<=.)\/$/, ''))
    .sort();

test('every page and file has a row', () => {
  expect(found(/page\.tsx$/)).toEqual(Object.keys(PAGES).sort());
  expect(found(/route\.ts$/, /function GET\b|as GET\b/).filter((path) => !OTHER_ROUTES.test(path))).toEqual(Object.keys(FILES).sort());
});

test.describe('for everyone', () => {
  let server: Server;
  const cookies = new Map<Role | 'other', string>();
  const ids: Record<string, string> = { rule: 'angle-missing', token: 'x', id: 'x', format: 'md', programId: PROGRAMS[0]!.id };

  /** A brand with someone of each role, and another with an owner of its own; all of them signed in. */
  const prepare = async (dataDir: string) => {
    await seedDataFolder(dataDir);
    const { db, close } = await openDb(readDbConfig({ JOURNEY_DATA_DIR: dataDir }));
    const now = new Date();
    const { userId, brandId } = await setUp(db, { name: 'Ada', email: 'owner@example.com', password: PASSWORD, brandName: SECRET });
    const context = { db, brandId, now, actor: { id: userId, name: 'Ada', role: 'owner' as const } };
    const { row } = await importJourney(context, { text: serializeJourney({ ...completeJourney(), name: SECRET }) });
    ids.journeyId = row.id;
    ids.templateId = (await saveTemplate(context, { journeyId: row.id, name: SECRET, description: 'For those who come back', words: [] })).id;
    const otherId = randomUUID();
    await insertBrandIfMissing(db, { id: otherId, slug: otherId, name: 'Another brand', createdAt: now });
    const passwordHash = await hashOf(PASSWORD);
    for (const who of [...ROLES.filter((role) => role !== 'owner'), 'other'] as const) {
      const id = await insertPerson(db, { name: who, email: `${who}@example.com`, passwordHash, now });
      await db.insert(brandMembers).values({ brandId: who === 'other' ? otherId : brandId, userId: id, role: who === 'other' ? 'owner' : who, joinedAt: now });
    }
    const asked = { audience: { people: 500, source: 'Segment size in the CRM', countries: [], startsOn: new Date(now.getTime() + 7 * DAY_MS).toISOString().slice(0, 10) } };
    ids.approvalId = (await requestApproval(context, { journeyId: row.id, contentHash: row.contentHash, asked })).id;
    const auth = createAuth(db, await installationSecret(db, undefined), readEnvironment({}));
    for (const who of [...ROLES, 'other'] as const) {
      const answer = await auth.handler(new Request('http://app.test/api/auth/sign-in/email', { method: 'POST', body: JSON.stringify({ email: `${who}@example.com`, password: PASSWORD }), headers: { 'content-type': 'application/json', origin: 'http://app.test', 'x-journey-address': '192.0.2.1' } }));
      cookies.set(who, answer.headers.getSetCookie().map((line) => line.split(';')[0]!).join('; '));
    }
    await close();
  };

  test.beforeAll(async () => void (server = await startServer({ fresh: true, prepare })));
  test.afterAll(() => server.close());

  for (const [path, row] of [...Object.entries(PAGES), ...Object.entries(FILES)]) {
    test(path, async () => {
      const { roles, refused = 404, other, nobody, leadsTo } = row;
      const address = path.replace(/\[(\w+)\]/g, (_, name: string) => ids[name]!);
      const ask = async (cookie?: string) => {
        const answer = await fetch(server.url + address, { redirect: 'manual', headers: cookie ? { cookie } : {} });
        const text = await answer.text();
        // A page that has begun to be sent leads on from within.
        const refresh = /<meta[^>]+http-equiv="refresh"[^>]+url=([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
        return { status: answer.status, text, location: answer.headers.get('location') ?? refresh };
      };
      for (const role of ROLES) {
        const { status, location } = await ask(cookies.get(role));
        if (leadsTo) expect(location, role).toMatch(leadsTo);
        else expect([status, location], role).toEqual([roles === 'all' || roles.includes(role) ? 200 : refused, undefined]);
      }
      const theirs = await ask(cookies.get('other'));
      if (!leadsTo) expect([theirs.status, theirs.location], 'someone of another brand').toEqual([other, undefined]);
      expect(theirs.text, 'someone of another brand').not.toContain(SECRET);
      for (const cookie of [undefined, `${cookies.get('owner')!.slice(0, -4)}AAAA`]) {
        const { status, location, text } = await ask(cookie);
        if (nobody === 'sign-in') expect(location, 'nobody').toMatch(path === '/' || path === '/setup' ? /\/(journeys)?$/ : new RegExp(`/sign-in\\?to=${encodeURIComponent(address).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
        else expect([status, location], 'nobody').toEqual([200, undefined]);
        expect(text, 'nobody').not.toContain(SECRET);
      }
    });
  }
});
