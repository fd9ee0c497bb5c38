import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedDb } from '@/db/handle';
import { brandMembers } from '@/db/schema/brand-members';
import { openTestDb } from '@/db/testing';
import { searchTrail } from '../audit/search-trail';
import type { ServiceContext } from '../context';
import { readEnvironment } from '../environment';
import { inviteMember } from '../members/invite-member';
import { createAuth, type Auth } from './auth';
import { findPerson } from './find-person';
import { installationSecret } from './installation-secret';
import { setUp } from './set-up';

// Single sign-on against a real OpenID provider on this machine: codes, PKCE, tokens and keys are its own.

const HOME = 'http://app.test';
const CLIENT = { id: 'journeys', secret: 'a secret between the two of them' };

let store: OpenedDb;
let auth: Auth;
let provider: Server;
let owner: ServiceContext;

beforeAll(async () => {
  store = await openTestDb();
  const { userId, brandId } = await setUp(store.db, { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery', brandName: 'Acme' });
  owner = { db: store.db, brandId, now: new Date(), actor: { id: userId, name: 'Ada', role: 'owner' } };
  provider = createServer().listen(0, '127.0.0.1');
  await once(provider, 'listening');
  const issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  provider.on('request', await openIdProvider(issuer));
  const env = readEnvironment({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret });
  auth = createAuth(store.db, await installationSecret(store.db, undefined), env);
});
afterAll(async () => {
  provider.close();
  await store.close();
});

/** A provider that lets in whoever the login hint names: `sub|email|yes`, `no` for an address it has not verified, `silent` where it does not say. */
async function openIdProvider(issuer: string) {
  const { default: Provider } = await import('oidc-provider');
  const server = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [`${HOME}/api/auth/callback/oidc`], grant_types: ['authorization_code'], response_types: ['code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    findAccount: (_: unknown, id: string) => {
      const [sub, email, verified] = id.split('|');
      return { accountId: id, claims: () => ({ sub: sub!, email, ...(verified !== 'silent' && { email_verified: verified === 'yes' }), name: `Person ${sub}` }) };
    },
    pkce: { required: () => true },
    cookies: { keys: ['only for this test'] },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  });
  const serve = server.callback();
  return async (request: Parameters<typeof serve>[0], response: Parameters<typeof serve>[1]) => {
    if (!request.url?.startsWith('/interaction/')) return serve(request, response);
    const { prompt, params, session } = await server.interactionDetails(request, response);
    if (prompt.name === 'login') return server.interactionFinished(request, response, { login: { accountId: who } }, { mergeWithLastSubmission: false });
    const grant = new server.Grant({ accountId: session!.accountId, clientId: String(params.client_id) });
    grant.addOIDCScope('openid email profile');
    return server.interactionFinished(request, response, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
  };
}

/** Who is at the provider's keyboard. */
let who = '';
let visits = 0;

/** A browser's way through: from our sign-in to the provider and back to us. */
async function signInAs(person: string): Promise<{ location: string | null; userId: string | undefined }> {
  who = person;
  const address = `192.0.2.${++visits}`;
  const jars = { ours: new Map<string, string>(), theirs: new Map<string, string>() };
  const keep = (jar: Map<string, string>, answer: Response) => {
    for (const line of answer.headers.getSetCookie()) jar.set(line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).split(';')[0]!);
  };
  const cookieOf = (jar: Map<string, string>) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const asked = await auth.handler(new Request(`${HOME}/api/auth/sign-in/social`, { method: 'POST', body: JSON.stringify({ provider: 'oidc', callbackURL: '/journeys', errorCallbackURL: '/sign-in' }), headers: { 'content-type': 'application/json', origin: HOME, 'x-journey-address': address } }));
  keep(jars.ours, asked);
  let next = ((await asked.json()) as { url: string }).url;
  for (let hop = 0; hop < 10 && !next.startsWith(HOME); hop++) {
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie: cookieOf(jars.theirs) } });
    keep(jars.theirs, answer);
    if (!answer.headers.has('location')) throw new Error(`The provider stopped: ${answer.status} ${await answer.text()}`);
    next = new URL(answer.headers.get('location')!, next).href;
  }
  const back = await auth.handler(new Request(next, { headers: { cookie: cookieOf(jars.ours), 'x-journey-address': address } }));
  keep(jars.ours, back);
  const session = await auth.api.getSession({ headers: new Headers({ cookie: cookieOf(jars.ours) }) });
  return { location: back.headers.get('location'), userId: session?.user.id };
}

describe('single sign-on', () => {
  it('lets an owner in who has an account with that address, and the trail tells', async () => {
    expect(await signInAs('sub-ada|ada@example.com|yes')).toEqual({ location: '/journeys', userId: owner.actor.id });
    expect((await searchTrail(owner)).lines[0]).toMatchObject({ action: 'account.sign-in', actorName: 'Ada' });
  });

  it('keeps out whom nobody has invited, and makes no account', async () => {
    const { location, userId } = await signInAs('sub-eve|eve@example.com|yes');
    expect(userId).toBeUndefined();
    expect(location).toMatch(/^\/sign-in\?error=|error=/);
  });

  it('takes someone who is invited into the brand, as what they were invited', async () => {
    await inviteMember(owner, { email: 'ben@example.com', role: 'marketer', origin: HOME });
    const { userId } = await signInAs('sub-ben|ben@example.com|yes');
    expect(await findPerson(store.db, userId!)).toMatchObject({ email: 'ben@example.com', memberships: [{ brandId: owner.brandId, role: 'marketer' }] });
    expect((await searchTrail(owner)).lines.map(({ action }) => action)).toContain('member.join');
  });

  it('does not take a provider’s word for an address that it has not verified', async () => {
    await inviteMember(owner, { email: 'cleo@example.com', role: 'admin', origin: HOME });
    for (const address of ['ada@example.com', 'cleo@example.com']) expect((await signInAs(`sub-mallory|${address}|no`)).userId, address).toBeUndefined();
    expect(await store.db.$count(brandMembers)).toBe(2);
    expect((await signInAs('sub-cleo|cleo@example.com|silent')).userId).toBeDefined();
  });
});
