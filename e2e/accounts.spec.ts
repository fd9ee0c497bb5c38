import { createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';
import { axeOn } from './axe';
import { expect, test } from './fixtures';
import { startServer } from './server';
import { OWNER, post, SIGNED_OUT } from './sign-in';

const PASSWORD = 'a long enough phrase';
const shots = process.env.SHOTS;
const shoot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` });
};
const accessible = async (page: Page) => expect((await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
}

test('a new installation is set up in its first visit, and then closed', async ({ browser, watch }) => {
  const server = await startServer({ fresh: true });
  const context = await browser.newContext({ baseURL: server.url, storageState: SIGNED_OUT, viewport: { width: 390, height: 844 } });
  await watch.over(context);
  watch.forgive(/status of 4\d\d/);
  const page = await context.newPage();
  await page.goto('/journeys');
  await expect(page).toHaveURL(/\/setup$/);
  await shoot(page, 'setup');
  await accessible(page);
  await fill(page, { Brand: 'Northwind', 'Your name': 'Ada', Email: 'ada@example.com', Password: 'short' });
  await page.getByRole('button', { name: 'Create owner and brand' }).click();
  await expect(page.getByText('must have at least 10 characters')).toBeVisible();
  await fill(page, { Password: PASSWORD });
  await page.getByRole('button', { name: 'Create owner and brand' }).click();
  // A whole brand with journeys, versions and forecasts is made meanwhile, by a server that has done nothing yet.
  await expect(page).toHaveURL(/\/journeys$/, { timeout: 30_000 });
  await expect(page.getByText(/^Brand: Tidewell Coffee \(sample\)/)).toBeAttached();
  await expect(page.getByRole('link', { name: /\(sample\)$/ }).first()).toBeVisible();
  await shoot(page, 'sample-brand');
  expect((await post(server.url, '/api/setup', OWNER)).status).toBe(403);
  await page.getByRole('button', { name: 'Account of Ada' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await shoot(page, 'sign-in');
  await accessible(page);
  await page.goto('/setup');
  await expect(page).toHaveURL(/\/sign-in/);
  await context.close();
  await server.close();
});

test('an invited viewer joins, looks, and changes nothing; two-step sign-in keeps others out', async ({ page, browser, baseURL, watch }) => {
  const email = `viv${Date.now()}@example.com`;
  await page.goto('/settings/members');
  await page.getByRole('button', { name: 'Invite someone' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Email').fill(email);
  await dialog.getByLabel('Role').click();
  await page.getByRole('option', { name: 'Viewer' }).click();
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  const link = await page.getByLabel('Link of the invitation').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(email)).toBeVisible();
  await shoot(page, 'members');
  await accessible(page);

  const context = await browser.newContext({ baseURL: baseURL!, storageState: SIGNED_OUT });
  await watch.over(context);
  watch.forgive(/status of 4\d\d/);
  const visit = await context.newPage();
  await visit.goto(link);
  await expect(visit.getByRole('heading', { name: 'Join Acme' })).toBeVisible();
  await shoot(visit, 'join');
  await fill(visit, { 'Your name': 'Viv', Password: PASSWORD });
  await visit.getByRole('button', { name: 'Create account and join' }).click();
  await expect(visit).toHaveURL(/\/journeys$/);
  await visit.goto('/settings/members');
  await expect(visit.getByText('Ada Owner', { exact: true })).toBeVisible();
  await expect(visit.getByRole('button', { name: 'Invite someone' })).toHaveCount(0);

  await visit.goto('/settings/account');
  await shoot(visit, 'account');
  await accessible(visit);
  await visit.getByRole('button', { name: 'Turn on' }).click();
  await visit.getByLabel('Your password').fill(PASSWORD);
  await visit.getByRole('button', { name: 'Go on' }).click();
  const secret = await visit.getByText('Or type this key').locator('code').innerText();
  const recovery = await visit.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').first().innerText();
  await shoot(visit, 'two-factor');
  const codeNow = () => totp(Buffer.from(base32(secret)));
  await visit.getByLabel('Code that the app shows').fill(codeNow());
  await visit.getByRole('dialog').getByRole('button', { name: 'Turn on' }).click();
  await expect(visit.getByText('It is on.')).toBeVisible();

  for (const way of ['code', 'recovery'] as const) {
    await visit.getByRole('button', { name: 'Account of Viv' }).click();
    await visit.getByRole('menuitem', { name: 'Sign out' }).click();
    await fill(visit, { Email: email, Password: PASSWORD });
    await visit.getByRole('button', { name: 'Sign in' }).click();
    await expect(visit.getByRole('heading', { name: 'Enter the code' })).toBeVisible();
    if (way === 'recovery') await visit.getByRole('button', { name: 'Use a recovery code' }).click();
    await visit.getByLabel(way === 'code' ? 'Code' : 'Recovery code', { exact: true }).fill(way === 'code' ? codeNow() : recovery);
    await shoot(visit, `second-${way}`);
    await visit.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(visit).toHaveURL(/\/journeys$/);
  }
  await context.close();
});

test('an API token is made, shown once, and works until it is revoked', async ({ page, request }) => {
  await page.goto('/settings/tokens');
  await page.getByRole('button', { name: 'New token' }).click();
  await page.getByLabel('Name').fill('Nightly export');
  await page.getByRole('checkbox', { name: 'Create and change journeys' }).click();
  await page.getByRole('button', { name: 'Make token' }).click();
  const token = await page.getByLabel('API token', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  await shoot(page, 'tokens');
  await accessible(page);
  const headers = { Authorization: `Bearer ${token}` };
  const made = await request.post('/api/v1/journeys', { headers, data: { name: 'By a program', states: [{ name: 'Start', dwell_days: 2 }, { name: 'Paid', dwell_days: 0 }], transitions: [{ from_state: 'Start', to_state: 'Paid', probability: 0.25 }] } });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  const listed = (await (await request.get('/api/v1/journeys', { headers })).json()) as { journeys: { id: string }[] };
  expect(listed.journeys.map((each) => each.id)).toContain(id);
  const { document, revision } = (await (await request.get(`/api/v1/journeys/${id}`, { headers })).json()) as { document: object; revision: number };
  const saved = await request.put(`/api/v1/journeys/${id}`, { headers, data: { baseRevision: revision, document: { ...document, summary: 'Changed' } } });
  expect(await saved.json()).toMatchObject({ id, revision: revision + 1 });
  expect((await request.put(`/api/v1/journeys/${id}`, { headers, data: { baseRevision: revision, document } })).status()).toBe(409);
  expect(await (await request.get(`/api/v1/journeys/${id}/lint`, { headers })).json()).toMatchObject({ findings: expect.any(Array) });
  const run = () => request.post(`/api/v1/journeys/${id}/simulate`, { headers, data: { customers: 5_000, seed: 3 } }).then((answer) => answer.json() as Promise<{ simulation: { conversion: unknown } }>);
  expect((await run()).simulation.conversion).toEqual((await run()).simulation.conversion);
  expect((await request.get('/api/v1/journeys')).status()).toBe(401);
  await page.getByRole('button', { name: 'Revoke Nightly export' }).click();
  await expect(page.getByRole('button', { name: 'Revoke Nightly export' })).toHaveCount(0);
  expect((await request.get('/api/v1/journeys', { headers })).status()).toBe(401);
});

/** The bytes that an authenticator app reads from a key. */
function base32(text: string): number[] {
  const bits = [...text].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
}

/** The code of this half minute: RFC 6238 with SHA-1 and six digits. */
function totp(key: Buffer): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const at = hash.at(-1)! & 0xf;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
