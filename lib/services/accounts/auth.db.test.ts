import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Db, OpenedDb } from '@/db/handle';
import { listAudit } from '@/db/queries/audit';
import { onEveryStore } from '@/db/testing/on-every-store';
import { readEnvironment } from '../environment';
import { createJourney } from '../journeys/create-journey';
import { listJourneys } from '../journeys/list-journeys';
import { localOwnerContext } from '../local-owner';
import { createAuth, type Auth } from './auth';
import { findPerson } from './find-person';
import { installationSecret } from './installation-secret';
import { needsSetUp, setUp } from './set-up';

// Sign-in behaves alike on every store the product can be given.

const OWNER = { name: 'Ada', email: 'Ada@Example.com', password: 'correct horse battery', brandName: 'Acme' };
const HOME = 'http://app.test';

await onEveryStore(onStore);

function onStore(name: string, skipped: boolean, open: () => Promise<OpenedDb>) {
  describe.skipIf(skipped)(name, () => {
    let store: OpenedDb;
    let db: Db;
    let auth: Auth;
    let userId: string;

    beforeAll(async () => {
      store = await open();
      db = store.db;
      auth = createAuth(db, await installationSecret(db, undefined), readEnvironment({}));
    });
    afterAll(() => store.close());

    const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
      auth.handler(new Request(`${HOME}/api/auth${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', origin: HOME, 'x-journey-address': '192.0.2.1', ...headers } }));
    const signIn = (email: string, password: string, headers: Record<string, string> = {}) => post('/sign-in/email', { email, password }, headers);
    const cookieOf = (response: Response) => response.headers.getSetCookie().map((line) => line.split(';')[0]!).join('; ');
    const session = async (cookie: string) => auth.api.getSession({ headers: new Headers({ cookie }) });

    it('keeps one secret, whoever asks first', async () => {
      const secrets = await Promise.all([1, 2, 3].map(() => installationSecret(db, undefined)));
      expect(new Set(secrets).size).toBe(1);
      expect(await installationSecret(db, 'given by the environment')).toBe('given by the environment');
    });

    it('is set up once, by one of those who try, and what was drawn before is the brand’s', async () => {
      const before = await localOwnerContext(db, new Date());
      const kept = await createJourney(before, { name: 'From before' });
      expect(await needsSetUp(db)).toBe(true);
      await expect(setUp(db, { ...OWNER, password: 'short' })).rejects.toMatchObject({ code: 'invalid', problems: [{ path: 'password', message: expect.not.stringContaining('short') as string }] });
      const tries = await Promise.allSettled([1, 2, 3].map((n) => setUp(db, { ...OWNER, email: `${n}${OWNER.email}` })));
      const made = tries.filter((each) => each.status === 'fulfilled');
      expect(made).toHaveLength(1);
      ({ userId } = made[0]!.value);
      expect(await needsSetUp(db)).toBe(false);
      const person = await findPerson(db, userId);
      expect(person).toMatchObject({ name: 'Ada', memberships: [{ brandName: 'Acme', role: 'owner' }] });
      const brandId = person!.memberships[0]!.brandId;
      expect(await listJourneys({ ...before, brandId })).toMatchObject([{ id: kept.id }]);
      expect(await listAudit(db, { brandId, entityId: brandId })).toMatchObject([{ action: 'brand.set-up', detail: { takenOver: true } }]);
    });

    it('signs in with a session of its own each time, records it, and signs out', async () => {
      const { email } = (await findPerson(db, userId))!;
      const first = await signIn(email.toUpperCase(), OWNER.password);
      expect(first.status).toBe(200);
      const planted = cookieOf(first);
      const second = await signIn(email, OWNER.password, { cookie: planted });
      expect(cookieOf(second)).not.toBe(planted);
      expect(await session(cookieOf(second))).toMatchObject({ user: { id: userId }, session: { ipAddress: '192.0.2.1' } });
      const forged = cookieOf(second).replace(/=(.)/, (_, letter: string) => `=${letter === 'a' ? 'b' : 'a'}`);
      expect(await session(forged)).toBeNull();
      await post('/sign-out', {}, { cookie: cookieOf(second) });
      expect(await session(cookieOf(second))).toBeNull();
      expect(await session(planted)).not.toBeNull();
      const { brandId } = (await findPerson(db, userId))!.memberships[0]!;
      expect((await listAudit(db, { brandId, entityId: userId })).map(({ action }) => action)).toEqual(['account.sign-out', 'account.sign-in', 'account.sign-in']);
    });

    it('answers a stranger and a wrong password alike, lets nobody sign up, and refuses other origins', async () => {
      const { email } = (await findPerson(db, userId))!;
      const [stranger, wrong] = await Promise.all([signIn('nobody@example.com', OWNER.password), signIn(email, 'not the password')]);
      expect([stranger.status, wrong.status]).toEqual([401, 401]);
      expect(await stranger.text()).toBe(await wrong.text());
      expect((await post('/sign-up/email', { name: 'Eve', email: 'eve@example.com', password: OWNER.password })).ok).toBe(false);
      expect((await signIn(email, OWNER.password, { origin: 'http://evil.test' })).status).toBe(403);
      expect((await post('/sign-out', {}, { cookie: cookieOf(await signIn(email, OWNER.password)), origin: 'http://evil.test' })).status).toBe(403);
    });

    it('records what was refused with the account it was aimed at, and nothing for strangers', async () => {
      const { email, memberships } = (await findPerson(db, userId))!;
      const refusals = async () => (await listAudit(db, { brandId: memberships[0]!.brandId, entityId: userId })).filter(({ action }) => action.endsWith('-refused'));
      const before = (await refusals()).length;
      const cookie = cookieOf(await signIn(email, OWNER.password));
      expect((await post('/change-password', { currentPassword: 'wrong password', newPassword: 'a password of its own' }, { cookie })).ok).toBe(false);
      await signIn(email, 'wrong password');
      await signIn('nobody@example.com', 'wrong password');
      await vi.waitFor(async () => expect((await refusals()).length).toBe(before + 2));
      expect((await refusals()).slice(0, 2).map(({ action, detail }) => [action, detail]).sort()).toEqual([['account.password-refused', { address: '192.0.2.1' }], ['account.sign-in-refused', { address: '192.0.2.1' }]]);
    });

    it('records two-step sign-in: turned on, refused, passed, and turned off', async () => {
      const { email, memberships } = (await findPerson(db, userId))!;
      const recorded = async () => (await listAudit(db, { brandId: memberships[0]!.brandId, entityId: userId })).map(({ action }) => action.replace('account.', ''));
      const from = (n: number) => ({ 'x-journey-address': `203.0.113.${n}` });
      const cookie = cookieOf(await signIn(email, OWNER.password, from(1)));
      const { totpURI } = (await (await post('/two-factor/enable', { password: OWNER.password }, { cookie, ...from(1) })).json()) as { totpURI: string };
      const secret = new URL(totpURI).searchParams.get('secret')!;
      const on = await post('/two-factor/verify-totp', { code: totp(secret) }, { cookie, ...from(1) });
      expect(on.status).toBe(200);
      const half = cookieOf(await signIn(email, OWNER.password, from(2)));
      expect((await post('/two-factor/verify-totp', { code: '000000' }, { cookie: half, ...from(2) })).ok).toBe(false);
      await vi.waitFor(async () => expect((await recorded()).slice(0, 2)).toEqual(['code-refused', 'two-factor-on']));
      const inside = await post('/two-factor/verify-totp', { code: totp(secret) }, { cookie: half, ...from(2) });
      expect(inside.status).toBe(200);
      expect((await post('/two-factor/disable', { password: OWNER.password }, { cookie: cookieOf(inside), ...from(2) })).status).toBe(200);
      expect((await recorded()).slice(0, 4)).toEqual(['two-factor-off', 'sign-in', 'code-refused', 'two-factor-on']);
    });

    it('stops guessing at one account from ever new addresses, and a right password in time starts anew', async () => {
      const guess = (n: number, email: string, password = 'wrong') => signIn(email, password, { 'x-journey-address': `198.51.100.${n}` });
      const { email } = (await findPerson(db, userId))!;
      for (let n = 0; n < 8; n++) expect((await guess(n, email)).status).toBe(401);
      expect((await guess(8, email, OWNER.password)).status).toBe(200);
      for (let n = 0; n < 10; n++) expect((await guess(n, email)).status).toBe(401);
      const refused = await guess(11, email, OWNER.password);
      expect([refused.status, await refused.text()]).toEqual([429, expect.stringMatching(/Wait 1\d minutes/)]);
      for (let n = 0; n < 10; n++) await guess(n, 'nobody@example.com');
      expect((await guess(12, 'nobody@example.com')).status).toBe(429);
    });
  });
}

/** The six digits that an authenticator shows now for a secret in base 32 (RFC 6238). */
function totp(secret: string): string {
  const bits = [...secret.replace(/=+$/, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  return String((digest.readUInt32BE(digest.at(-1)! & 0xf) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
