import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { OpenedDb } from '@/db/handle';
import { brandMembers } from '@/db/schema/brand-members';
import { openTestDb } from '@/db/testing';
import type { ServiceContext } from '../context';
import { startMailServer } from '../mail/testing/mail-server';
import { removeMember } from '../members/remove-member';
import { later, team } from '../testing/team';
import { countNews } from './count-news';
import { listNews } from './list-news';
import { notify } from './notify';
import { openNews } from './open-news';
import { readNews } from './read-news';
import { sendNews } from './send-news';

let store: OpenedDb;
let people: Record<'owner' | 'boss' | 'ann', ServiceContext>;

beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());
beforeEach(async () => {
  people = await team(store.db, { owner: 'owner', boss: 'manager', ann: 'marketer' });
});

const tell = (by: ServiceContext, to: ServiceContext[], text: string) => notify(store.db, by, { to: to.map(({ actor }) => actor.id), text, path: '/approvals' });

it('goes to those it is for, the newest first, never to whoever acts, and is read one by one or at once', async () => {
  await tell(people.ann, [people.boss, people.ann], 'First');
  await tell(later(people.ann, 1_000), [people.boss], 'Second');
  await tell(later(people.ann, 2_000), [people.boss], 'Third');
  expect(await listNews(people.ann)).toEqual([]);
  const [third] = await listNews(people.boss);
  expect((await listNews(people.boss)).map(({ text }) => text)).toEqual(['Third', 'Second', 'First']);
  await readNews(people.ann, { ids: [third!.id] });
  expect(await countNews(people.boss)).toBe(3);
  await readNews(people.boss, { ids: [third!.id] });
  expect(await countNews(people.boss)).toBe(2);
  await readNews(people.boss, {});
  expect(await countNews(people.boss)).toBe(0);
});

it('is opened from another of one’s brands, by oneself alone, while one belongs to its brand', async () => {
  await tell(people.ann, [people.boss], 'Look');
  const { id } = (await listNews(people.boss))[0]!;
  const { elsewhere } = await team(store.db, { elsewhere: 'owner' });
  await store.db.insert(brandMembers).values({ brandId: elsewhere.brandId, userId: people.boss.actor.id, role: 'viewer', joinedAt: people.boss.now });
  const bossElsewhere: ServiceContext = { ...people.boss, brandId: elsewhere.brandId, actor: { ...people.boss.actor, role: 'viewer' } };
  await expect(openNews(people.ann, { id })).rejects.toMatchObject({ code: 'not-found' });
  await expect(openNews(people.boss, { id: 'nothing' })).rejects.toMatchObject({ code: 'not-found' });
  expect(await openNews(bossElsewhere, { id })).toEqual({ brandId: people.boss.brandId, path: '/approvals' });
  expect(await countNews(people.boss)).toBe(0);
  await removeMember(people.owner, { userId: people.boss.actor.id });
  await expect(openNews(bossElsewhere, { id })).rejects.toMatchObject({ code: 'not-found' });
});

it('is mailed once, with a way to it, however many servers send; what is refused waits, what was read is left alone', async () => {
  const server = await startMailServer({ refuses: new RegExp(people.owner.actor.id) });
  const env = { ...process.env, SMTP_URL: server.url, MAIL_FROM: 'journeys@example.com' };
  await tell(people.ann, [people.boss, people.owner], 'Ann asks for approval of “Trial\u00a0to paid”.');
  await tell(people.boss, [people.ann], 'Read before it was mailed');
  await readNews(people.ann, {});
  const send = () => sendNews(people.ann, 'https://journeys.example.com', env);
  expect(await sendNews(people.ann, 'https://journeys.example.com', { NODE_ENV: 'test' })).toBe(0);
  const [first, second] = await Promise.all([send(), send()]);
  expect(first + second).toBe(1);
  const { id } = (await listNews(people.boss))[0]!;
  const mails = server.taken.join('\n').replaceAll('=\n', '');
  expect(mails).toContain(`https://journeys.example.com/notifications/${id}`);
  expect(server.taken.filter((line) => line === `RCPT TO:<${people.boss.actor.id}@example.com>`)).toHaveLength(1);
  expect(server.taken.filter((line) => line.startsWith(`RCPT TO:<${people.owner.actor.id}`)).length).toBeGreaterThan(0);
  expect(mails).not.toContain(`RCPT TO:<${people.ann.actor.id}`);
  expect((await listNews(people.owner))[0]).toMatchObject({ mailedAt: null });
  expect(await send()).toBe(0);
  await tell(later(people.ann, 86_400_001), [people.boss], 'A day later');
  server.taken.length = 0;
  expect(await sendNews(later(people.ann, 86_400_001), 'https://journeys.example.com', env)).toBe(1);
  expect(server.taken.some((line) => line.includes(people.owner.actor.id))).toBe(false);
  await server.close();
});
