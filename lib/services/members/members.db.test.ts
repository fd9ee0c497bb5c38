import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedDb } from '@/db/handle';
import { listAudit } from '@/db/queries/audit';
import { insertBrandIfMissing } from '@/db/queries/brands';
import { brandMembers } from '@/db/schema/brand-members';
import { openTestDb } from '@/db/testing';
import { createAuth, type Auth } from '../accounts/auth';
import { findPerson } from '../accounts/find-person';
import { acceptInvitation, findInvitation } from '../accounts/invitations';
import { installationSecret } from '../accounts/installation-secret';
import { makeLinkForEmail } from '../accounts/make-link-for-email';
import { setUp } from '../accounts/set-up';
import { contextOfToken } from '../accounts/token-context';
import type { ServiceContext } from '../context';
import { readEnvironment } from '../environment';
import { createJourney } from '../journeys/create-journey';
import { listJourneys } from '../journeys/list-journeys';
import type { Role } from '../permissions';
import { createToken } from '../tokens/create-token';
import { listTokens } from '../tokens/list-tokens';
import { revokeToken } from '../tokens/revoke-token';
import { changeRole } from './change-role';
import { inviteMember } from './invite-member';
import { listMembers } from './list-members';
import { makeResetLink } from './make-reset-link';
import { removeMember } from './remove-member';
import { withdrawInvitation } from './withdraw-invitation';

const PASSWORD = 'correct horse battery';
const origin = 'http://app.test';

let store: OpenedDb;
let auth: Auth;
let owner: ServiceContext;
const people = new Map<string, ServiceContext>();

beforeAll(async () => {
  store = await openTestDb();
  auth = createAuth(store.db, await installationSecret(store.db, undefined), readEnvironment({}));
  const { userId, brandId } = await setUp(store.db, { name: 'Ada', email: 'ada@example.com', password: PASSWORD, brandName: 'Acme' });
  owner = { db: store.db, brandId, now: new Date(), actor: { id: userId, name: 'Ada', role: 'owner' } };
  for (const role of ['admin', 'manager', 'marketer', 'viewer'] as const) people.set(role, await join(role, role));
});
afterAll(() => store.close());

const tokenOf = (link: string) => new URL(link).pathname.split('/').pop()!;

async function join(name: string, role: Role, into = owner): Promise<ServiceContext> {
  const email = `${name}@example.com`;
  const { link } = await inviteMember(into, { email, role, origin });
  await acceptInvitation(store.db, { token: tokenOf(link), name, password: PASSWORD });
  const { members } = await listMembers(into);
  const member = members.find((each) => each.email === email)!;
  return { ...into, actor: { id: member.userId, name, role } };
}

async function signInStatus(email: string, password: string): Promise<number> {
  const headers = { 'content-type': 'application/json', origin, 'x-journey-address': '192.0.2.1' };
  return (await auth.handler(new Request(`${origin}/api/auth/sign-in/email`, { method: 'POST', headers, body: JSON.stringify({ email, password }) }))).status;
}

describe('an invitation', () => {
  it('lets one person in, once, as the role it names, and is recorded', async () => {
    const { link, mailed } = await inviteMember(owner, { email: ' New@Example.com ', role: 'marketer', origin });
    expect(mailed).toBe(false);
    const token = tokenOf(link);
    expect(await findInvitation(store.db, token)).toMatchObject({ brandName: 'Acme', email: 'new@example.com', role: 'marketer', invitedBy: 'Ada', hasAccount: false });
    const tries = await Promise.allSettled([1, 2, 3].map(() => acceptInvitation(store.db, { token, name: 'New', password: PASSWORD })));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await findInvitation(store.db, token)).toBeNull();
    expect(await signInStatus('new@example.com', PASSWORD)).toBe(200);
    expect((await listAudit(store.db, { brandId: owner.brandId })).map(({ action }) => action)).toEqual(expect.arrayContaining(['member.invite', 'member.join']));
  });

  it('is void when it was withdrawn, when a newer one was sent, and when a week has passed', async () => {
    const [first, second] = [await inviteMember(owner, { email: 'late@example.com', role: 'viewer', origin }), await inviteMember(owner, { email: 'late@example.com', role: 'viewer', origin })];
    expect(await findInvitation(store.db, tokenOf(first.link))).toBeNull();
    const { pending } = await listMembers(owner);
    expect(pending.filter(({ email }) => email === 'late@example.com')).toHaveLength(1);
    await withdrawInvitation(owner, { id: pending[0]!.id });
    expect(await findInvitation(store.db, tokenOf(second.link))).toBeNull();
    const old = await inviteMember({ ...owner, now: new Date(Date.now() - 8 * 24 * 3_600_000) }, { email: 'late@example.com', role: 'viewer', origin });
    await expect(acceptInvitation(store.db, { token: tokenOf(old.link), name: 'Late', password: PASSWORD })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('takes who is signed in into a second brand, and nobody under another address', async () => {
    await insertBrandIfMissing(store.db, { id: 'second', slug: 'second', name: 'Second', createdAt: new Date() });
    await store.db.insert(brandMembers).values({ brandId: 'second', userId: owner.actor.id, role: 'owner', joinedAt: new Date() });
    const viewer = (await findPerson(store.db, people.get('viewer')!.actor.id))!;
    const { link } = await inviteMember({ ...owner, brandId: 'second' }, { email: viewer.email, role: 'admin', origin });
    const marketer = (await findPerson(store.db, people.get('marketer')!.actor.id))!;
    await expect(acceptInvitation(store.db, { token: tokenOf(link), person: marketer })).rejects.toMatchObject({ code: 'forbidden' });
    await acceptInvitation(store.db, { token: tokenOf(link), person: viewer });
    expect((await findPerson(store.db, viewer.id))!.memberships.map(({ brandName, role }) => [brandName, role])).toEqual([['Acme', 'viewer'], ['Second', 'admin']]);
  });

  it.each([['not an address', 'viewer'], ['x@example.com', 'king'], ['ada@example.com', 'viewer']])('is refused for %s as %s', async (email, role) => {
    await expect(inviteMember(owner, { email, role, origin })).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('roles', () => {
  it('admins neither make, change, remove nor reset owners', async () => {
    const admin = people.get('admin')!;
    await expect(inviteMember(admin, { email: 'boss@example.com', role: 'owner', origin })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(changeRole(admin, { userId: admin.actor.id, role: 'owner' })).rejects.toMatchObject({ code: 'forbidden' });
    for (const act of [changeRole(admin, { userId: owner.actor.id, role: 'viewer' }), removeMember(admin, { userId: owner.actor.id }), makeResetLink(admin, { userId: owner.actor.id, origin })]) {
      await expect(act).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  it('a brand keeps an owner, also when two step down at the same moment', async () => {
    await expect(changeRole(owner, { userId: owner.actor.id, role: 'admin' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(removeMember(owner, { userId: owner.actor.id })).rejects.toMatchObject({ code: 'invalid' });
    const other = await join('coowner', 'owner');
    const both = await Promise.allSettled([owner, other].map((each) => changeRole(each, { userId: each.actor.id, role: 'admin' })));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { members } = await listMembers(owner);
    const left = members.filter(({ role }) => role === 'owner');
    expect(left).toHaveLength(1);
    await changeRole({ ...owner, actor: { ...owner.actor, id: left[0]!.userId } }, { userId: owner.actor.id, role: 'owner' });
  });
});

describe('a new password', () => {
  it('is set once by the link that an admin made; the old one is void', async () => {
    const { link } = await makeResetLink(people.get('admin')!, { userId: people.get('manager')!.actor.id, origin });
    const token = new URL(link).searchParams.get('token')!;
    const set = (newPassword: string) => auth.handler(new Request(`${origin}/api/auth/reset-password`, { method: 'POST', headers: { 'content-type': 'application/json', origin, 'x-journey-address': '192.0.2.1' }, body: JSON.stringify({ token, newPassword }) }));
    expect((await set('another long password')).status).toBe(200);
    expect((await set('a third long password')).status).toBe(400);
    expect(await signInStatus('manager@example.com', PASSWORD)).toBe(401);
    expect(await signInStatus('manager@example.com', 'another long password')).toBe(200);
  });

  it('is no way into a brand that the admin does not run', async () => {
    await expect(makeResetLink(people.get('admin')!, { userId: people.get('viewer')!.actor.id, origin })).rejects.toMatchObject({ code: 'forbidden' });
    expect((await makeResetLink(owner, { userId: people.get('viewer')!.actor.id, origin })).link).toContain('/reset?token=');
  });

  it('is made at the terminal for who is locked out', async () => {
    expect(await makeLinkForEmail(store.db, { email: 'ADA@example.com', origin })).toMatch(/^http:\/\/app\.test\/reset\?token=\S{40,}$/);
    await expect(makeLinkForEmail(store.db, { email: 'nobody@example.com', origin })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an API token', () => {
  it('acts within its scopes and its person’s role, until it is revoked, has run out, or the person is removed', async () => {
    const marketer = people.get('marketer')!;
    const reading = await createToken(marketer, { name: 'Reader', scopes: ['journeys:read'], days: 30 });
    const writing = await createToken(marketer, { name: 'Writer', scopes: ['journeys:write'], days: 7 });
    const as = ({ token }: { token: string }) => contextOfToken(store.db, `Bearer ${token}`, '192.0.2.1');
    expect(await listJourneys(await as(reading))).toEqual([]);
    await expect(createJourney(await as(reading), { name: 'No' })).rejects.toMatchObject({ code: 'forbidden', message: expect.stringContaining('token') });
    await createJourney(await as(writing), { name: 'Yes' });
    await expect(createToken(await as(writing), { name: 'More', scopes: ['journeys:write'], days: 365 })).rejects.toMatchObject({ code: 'forbidden' });
    expect((await listTokens(marketer)).map(({ name, hint }) => [name, hint.length])).toEqual(expect.arrayContaining([['Reader', 8], ['Writer', 8]]));

    await expect(revokeToken(owner, { id: reading.id })).rejects.toMatchObject({ code: 'not-found' });
    await revokeToken(marketer, { id: reading.id });
    await expect(as(reading)).rejects.toMatchObject({ code: 'signed-out' });
    const old = await createToken({ ...marketer, now: new Date(Date.now() - 8 * 24 * 3_600_000) }, { name: 'Old', scopes: ['journeys:read'], days: 7 });
    await expect(as(old)).rejects.toMatchObject({ code: 'signed-out' });
    await changeRole(owner, { userId: marketer.actor.id, role: 'viewer' });
    await expect(createJourney(await as(writing), { name: 'No' })).rejects.toMatchObject({ code: 'forbidden' });
    await removeMember(owner, { userId: marketer.actor.id });
    await expect(as(writing)).rejects.toMatchObject({ code: 'signed-out' });
  });

  it.each([[undefined], ['Basic abc'], ['Bearer jo_short'], [`Bearer jo_${'x'.repeat(43)}`], ["Bearer jo_' or 1=1 --"]])('is refused as %j', async (header) => {
    await expect(contextOfToken(store.db, header ?? null, '192.0.2.9')).rejects.toMatchObject({ code: 'signed-out' });
  });

  it('is not guessed at for long', async () => {
    const guess = () => contextOfToken(store.db, `Bearer jo_${'y'.repeat(43)}`, '192.0.2.77');
    for (let n = 0; n < 30; n++) await expect(guess()).rejects.toMatchObject({ code: 'signed-out' });
    await expect(guess()).rejects.toMatchObject({ code: 'too-many' });
  });

  it.each([[[], 7], [['journeys:read', 'everything'], 7], [['journeys:read'], 9_999]])('is not made with scopes %j for %j days', async (scopes, days) => {
    await expect(createToken(owner, { name: 'x', scopes, days })).rejects.toMatchObject({ code: 'invalid' });
  });
});
