import { describe, expect, it } from 'vitest';
import { ALL_PERMISSIONS, can, PERMISSIONS, ROLES } from '@/lib/brand/permissions';
import { authorize } from './permissions';
import { exportedFunctions, readSources } from './testing/read-sources';

/** Parts of services, for other services that have asked already. Routes may not call them. */
const INNER = ['addSampleBrand', 'addSampleTeam', 'addSampleApprovals', 'insertDraft', 'journeyOrThrow', 'memberOrThrow', 'assertMayTouch', 'parseRole', 'linkedJourneys', 'rulesIn', 'membersIn', 'notify', 'weigh', 'lastApproved', 'actorIn', 'actorsIn', 'deciderIn', 'move', 'approvalOrThrow', 'approversIn', 'authorsOf', 'readTrail'];

/** What anyone may open without being signed in, and why. */
const PUBLIC: Record<string, string> = {
  'app/api/health/route.ts': 'says only whether the server is well',
  'app/schemas/journey/v1.json/route.ts': 'the published format',
  'app/help/approvals/page.tsx': 'documentation',
  'app/help/engagement-score/page.tsx': 'documentation',
  'app/help/methodology/page.tsx': 'documentation',
  'app/help/procedures/page.tsx': 'documentation',
  'app/help/roles/page.tsx': 'documentation',
  'app/help/rules/[rule]/page.tsx': 'documentation',
  'app/help/rules/page.tsx': 'documentation',
  'app/help/simulation/page.tsx': 'documentation',
  'app/page.tsx': 'only leads to the journeys',
  'app/api/auth/[...path]/route.ts': 'signing in and out',
  'app/api/setup/route.ts': 'the first run, refused once somebody has an account',
  'app/api/invitations/[token]/route.ts': 'whoever holds the link of an invitation',
  'app/invite/[token]/page.tsx': 'whoever holds the link of an invitation',
  'app/reset/page.tsx': 'a new password for someone who cannot sign in',
  'app/help/api/page.tsx': 'documentation',
  'app/setup/page.tsx': 'the first run, gone once somebody has an account',
  'app/sign-in/page.tsx': 'signing in',
};

const services = readSources('lib/services', /^lib\/services\/\w[\w-]*\/[\w-]+\.ts$/).flatMap(exportedFunctions);
const verbs = services.filter(({ parameters, name }) => parameters.includes('ServiceContext') && !INNER.includes(name));

describe('every service asks the table first', () => {
  it('finds the services', () => expect(verbs.length).toBeGreaterThan(15));

  it.each(verbs.map(({ file, name, body }) => [`${file} ${name}`, body] as const))('%s', (_, body) => {
    const statements = body.slice(body.indexOf('{\n') + 2);
    const asked = /^\s*authorize\(context, '([\w.]+)'\);/.exec(statements)?.[1];
    expect(asked, 'begins with authorize(context, …)').toBeDefined();
    expect(ALL_PERMISSIONS).toContain(asked);
  });
});

describe('every way in is signed in, or listed as public', () => {
  const routes = readSources('app', /\.tsx?$/);
  const actionFiles = ['app', 'components', 'lib'].flatMap((folder) => readSources(folder, /\.tsx?$/)).filter(({ text }) => /^\s*['"]use server['"]/m.test(text));
  const entered = routes.filter(({ file }) => /\/(page\.tsx|route\.ts)$/.test(file) && !(file in PUBLIC));

  it.each(actionFiles.map((source) => [source.file, source] as const))('actions of %s', (_, source) => {
    expect(source.text.trimStart(), 'one directive for the file').toMatch(/^'use server';/);
    const exported = source.text.match(/^export (?!type )/gm) ?? [];
    const functions = exportedFunctions(source);
    expect(functions, 'exports functions alone').toHaveLength(exported.length);
    for (const { name, body } of functions) expect(body, `${name} asks who it is`).toContain('await requestContext()');
  });

  it.each(entered.map(({ file, text }) => [file, text] as const))('%s', (_, text) => {
    expect(text).toMatch(/await (requestContext\(\)|tokenContext\(request\))/);
  });

  it('routes call services that ask, never their parts or queries that change', () => {
    for (const { file, text } of routes) {
      for (const inner of INNER) expect(text, file).not.toMatch(new RegExp(`\\b${inner}\\b`));
      expect(text, file).not.toMatch(/^import \{.*\} from '@\/db\/queries\//m);
    }
  });

  it('lists nothing that is gone', () => {
    const known = new Set(routes.map(({ file }) => file));
    expect(Object.keys(PUBLIC).filter((file) => !known.has(file))).toEqual([]);
  });
});

describe('the table', () => {
  it('grants no role what a less trusted one has not: each may all that those below may', () => {
    for (const permission of ALL_PERMISSIONS) {
      const granted = ROLES.map((role) => can(role, permission));
      expect(granted, permission).toEqual([...granted].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('lets viewers change nothing that others see', () => {
    const changing = ALL_PERMISSIONS.filter((name) => can('viewer', name) && !/\.(read|export)$/.test(name));
    expect(changing).toEqual(['presence.write', 'account.write', 'token.write']);
  });

  it.each(ALL_PERMISSIONS)('%s: authorize says what can says, and whom to ask', (permission) => {
    for (const role of ROLES) {
      const context = { actor: { id: 'a', name: 'Ann', role } } as Parameters<typeof authorize>[0];
      if (can(role, permission)) expect(() => authorize(context, permission)).not.toThrow();
      else expect(() => authorize(context, permission)).toThrow(expect.objectContaining({ code: 'forbidden', message: expect.stringMatching(/ of this brand may not do this: .+\. Ask an owner/) }));
    }
    expect(PERMISSIONS[permission].does).not.toBe('');
  });
});
