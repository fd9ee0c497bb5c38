import { randomUUID } from 'node:crypto';
import { request as http } from 'node:http';
import { expect, test } from './fixtures';
import type { Server } from './server';
import { OWNER, post, signedIn, signIn, SIGNED_OUT } from './sign-in';

// What people try who should not get in, against a server as it is started.

test.use({ storageState: SIGNED_OUT });

const cookieHeader = (cookies: readonly { name: string; value: string }[]) => cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
/** The owner's, as it was left by the run's set-up: signing in anew for everything would run into the limits tried here. */
const ownerCookie = () => cookieHeader(signedIn().cookies);

/** A request with a path and headers exactly as written, whatever clients would make of them. */
function raw(url: string, path: string, { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {}): Promise<{ status: number; location: string | undefined; text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = http({ hostname, port, path, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve({ status: answer.statusCode ?? 0, location: answer.headers.location, text }));
    });
    asked.on('error', reject).end(body);
  });
}

test('every page and route is closed to who is not signed in, and to cookies that were made up', async ({ baseURL }) => {
  const url = baseURL!;
  const forged = cookieHeader(signedIn().cookies.map(({ name, value }) => ({ name, value: `${'A'.repeat(32)}${value.slice(32)}` })));
  for (const path of ['/', '/journeys', `/journeys/${randomUUID()}`, '/settings', '/settings/members', '/settings/account', '/settings/tokens']) {
    for (const cookie of ['', forged, 'x'.repeat(4_000)]) {
      const { status, location, text } = await raw(url, path, { headers: { cookie } });
      const led = status === 307 ? location : text;
      expect(led, `${path} with ${cookie.slice(0, 20)}`).toMatch(path === '/' ? /\/(journeys|sign-in)/ : /\/sign-in\?to=/);
    }
  }
  for (const path of ['/api/v1/journeys', `/api/v1/journeys/${randomUUID()}`, `/api/v1/journeys/${randomUUID()}/lint`]) {
    expect((await raw(url, path, { headers: { cookie: ownerCookie() } })).status, 'cookies count for nothing in the API').toBe(401);
  }
  for (const path of ['/api/auth/sign-up/email', '/api/auth/list-sessions', '/api/auth/update-user', '/api/auth/delete-user', '/api/auth/get-session', '/api/auth/../auth/sign-up/email']) {
    expect((await raw(url, path, { method: 'POST', headers: { origin: url, 'content-type': 'application/json' }, body: '{}' })).status, path).toBe(404);
  }
});

test('requests from elsewhere, and without saying from where, change nothing', async ({ baseURL, page, context, browser, watch }) => {
  const url = baseURL!;
  const cookie = ownerCookie();
  for (const origin of ['http://evil.test', 'null', `${url}.evil.test`, url.replace('http:', 'https:'), '']) {
    const headers = { cookie, 'content-type': 'application/json', ...(origin && { origin }) };
    for (const path of ['/api/auth/sign-out', '/api/auth/change-password', '/api/auth/sign-in/email', '/api/setup', '/api/invitations/x']) {
      expect((await raw(url, path, { method: 'POST', headers, body: '{}' })).status, `${path} from ${origin}`).toBe(403);
    }
  }
  // An action, taken from a page and sent again: by nobody, from elsewhere, and after signing out.
  const state = await signIn(url, OWNER);
  await context.addCookies(state.cookies);
  await page.goto('/settings/account');
  const sent = page.waitForRequest((asked) => asked.method() === 'POST' && 'next-action' in asked.headers());
  await page.getByLabel('Name').fill(OWNER.name);
  await page.getByRole('button', { name: 'Save name' }).click();
  const { 'next-action': action = '', 'next-router-state-tree': tree = '', 'content-type': type = '' } = (await sent).headers();
  const body = JSON.stringify([{ name: 'Eve' }]);
  const act = (headers: Record<string, string>) => raw(url, '/settings/account', { method: 'POST', headers: { 'next-action': action, 'next-router-state-tree': tree, 'content-type': type, ...headers }, body });
  await expect(page.getByText('Name saved')).toBeVisible();
  const own = cookieHeader(state.cookies);
  expect((await act({ origin: url })).text).toContain('You are signed out');
  expect((await act({ origin: 'http://evil.test', cookie: own })).status).toBe(500);
  await post(url, '/api/auth/sign-out', {}, { cookie: own });
  expect((await act({ origin: url, cookie: own })).text).toContain('You are signed out');
  watch.forgive(/./);
  const visit = await (await browser.newContext({ baseURL: url })).newPage();
  await visit.goto('/settings/members');
  await expect(visit.getByText(OWNER.name, { exact: true })).toBeVisible();
  await visit.context().close();
});

test('signing in leads nowhere else, and never keeps a session that was planted', async ({ page, context, baseURL }) => {
  const [mark] = (await signIn(baseURL!, OWNER)).cookies;
  for (const to of ['https://evil.test', '//evil.test', '/\\evil.test', '/journeys/../..//evil.test']) {
    await context.clearCookies();
    await context.addCookies([{ ...mark!, value: 'planted.by-someone' }]);
    await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
    await page.getByLabel('Email').fill(OWNER.email);
    await page.getByLabel('Password').fill(OWNER.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Journeys' })).toBeVisible();
    expect(new URL(page.url()).origin).toBe(baseURL);
    expect((await context.cookies()).find(({ name }) => name === mark!.name)?.value).not.toBe('planted.by-someone');
  }
});

test('guessing is stopped by address and by account, whatever address a client claims', async ({ server }) => {
  const { url }: Server = server;
  const guess = (email: string, n: number) => post(url, '/api/auth/sign-in/email', { email, password: 'wrong password' }, { 'X-Forwarded-For': `203.0.113.${n}`, 'X-Journey-Address': `203.0.113.${n}`, Forwarded: `for=203.0.113.${n}`, 'X-Real-IP': `203.0.113.${n}` });
  const statuses: number[] = [];
  for (let n = 0; n < 24; n++) statuses.push((await guess(`nobody${n}@example.com`, n)).status);
  expect(statuses.slice(0, 15)).toEqual(Array(15).fill(401));
  expect(statuses.slice(-3)).toEqual([429, 429, 429]);
});

test('bombs and broken bodies are refused at their size, and the server goes on', async ({ baseURL }) => {
  const url = baseURL!;
  const headers = { origin: url, 'content-type': 'application/json' };
  const deep = `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`;
  const long = JSON.stringify({ email: 'a'.repeat(2_000_000), password: 'b' });
  for (const body of [deep, long, '{"__proto__": {"role": "owner"}', '[1]', 'null', '', Buffer.from([0xff, 0xfe])]) {
    for (const path of ['/api/setup', '/api/auth/sign-in/email', '/api/invitations/x']) {
      const { status } = await raw(url, path, { method: 'POST', headers, body });
      expect(status, `${path}: ${String(body).slice(0, 20)}`).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  }
  expect((await raw(url, '/api/health')).status).toBe(200);
});

test('SQL in what is typed is text', async ({ baseURL }) => {
  const url = baseURL!;
  for (const text of ["' or '1'='1", "'; drop table users; --", '%', '\\', '$1', 'a\0b']) {
    const invited = await raw(url, `/invite/${encodeURIComponent(text)}`);
    expect(invited.text).toContain('This invitation is not open');
    expect((await raw(url, '/api/v1/journeys', { headers: { authorization: `Bearer jo_${text.replaceAll('\0', '')}` } })).status).toBe(401);
  }
  for (const text of ["' or '1'='1", 'a\0b']) {
    expect([400, 401]).toContain((await post(url, '/api/auth/sign-in/email', { email: `x${text}@example.com`, password: text })).status);
    expect([400, 401]).toContain((await post(url, '/api/auth/sign-in/email', { email: OWNER.email, password: text })).status);
  }
  expect((await raw(url, '/api/health')).status).toBe(200);
});
