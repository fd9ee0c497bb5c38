import type { Page, Request } from '@playwright/test';
import { canvasOf, chooseImport, opened, ownFile, upload } from './builder';
import { expect, test } from './fixtures';

const nested = (depth: number) => `${'{"kind":"not","of":'.repeat(depth)}{"kind":"event","name":"x"}${'}'.repeat(depth)}`;
const seed = (states: string, transitions = '') => `{"states":[${states}],"transitions":[${transitions}]}`;
const way = (probability: string) => `{"from_state":"A","to_state":"B","probability":${probability}}`;
const journey = (more: object) => JSON.stringify({ schemaVersion: 1, name: 'Hostile', objective: 'custom', entry: { reentry: { kind: 'never' }, holdoutShare: 0 }, exit: { others: [] }, kpis: { secondary: [], diagnostics: [] }, economics: { currency: 'USD', costPerTouch: {} }, states: [], transitions: [], outcomes: [], layout: {}, ...more });

/** Files that must not get in, each with what is said about it. */
const REFUSED: Record<string, { contents: string | Buffer; says: RegExp[] }> = {
  'cut off': { contents: '{"schemaVersion": 1, "name": "Cut o', says: [/This is not JSON: at line 1/] },
  empty: { contents: '', says: [/This is not JSON/] },
  binary: { contents: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff, 0xfe, 0x00]), says: [/This is not JSON/] },
  'another kind of JSON': { contents: '[1, 2, 3]', says: [/This is JSON, but not a journey/] },
  'of 10 MB': { contents: `{"states":["${'x'.repeat(10_000_000)}"]}`, says: [/The file has 10\.0 MB; a journey has at most 5 MB/] },
  'nested deeply': { contents: journey({ exit: { success: JSON.parse(nested(200)) as unknown, others: [] } }), says: [/exit\.success/, /nested more than 64 deep/] },
  'nested too deeply for most parsers': { contents: `${'['.repeat(500_000)}${']'.repeat(500_000)}`, says: [/nested|not JSON|not a journey/] },
  'of another version': { contents: journey({ schemaVersion: 99 }), says: [/schemaVersion/, /This file is version 99; this app reads version 1/] },
  'with __proto__': { contents: journey({}).replace('"layout":{}', '"layout":{"__proto__":{"x":1,"y":2}}'), says: [/layout\.__proto__|layout/, /cannot be used as a field name/] },
  'of 100,000 states': { contents: seed(Array.from({ length: 100_000 }, (_, i) => `"S${i}"`).join()), says: [/states/, /200/] },
  'of 100,000 states with fields': { contents: journey({ states: Array.from({ length: 100_000 }, (_, i) => ({ id: `s${i}`, name: 'S' })) }), says: [/more than 200,000 values/] },
  'with NaN': { contents: seed('"A","B"', way('NaN')), says: [/This is not JSON: at line 1/] },
  'with a number without end': { contents: seed('"A","B"', way('1e999')), says: [/transitions\[0\]\.probability/, /too large/] },
  'with a negative probability': { contents: seed('"A","B"', way('-0.2')), says: [/transitions\[0\]\.probability/, /at least 0|0 or more|not be negative|less than 0/] },
  'with a probability above one': { contents: seed('"A","B"', way('1.5')), says: [/transitions\[0\]\.probability/] },
  'leading to a state that is not there': { contents: seed('"A"', way('0.5')), says: [/transitions\[0\]\.to_state/, /There is no state/] },
};

test('files that cannot be journeys get a message that says where, and store nothing', async ({ page }) => {
  await page.goto('/journeys');
  const before = await journeysOn(page);
  const dialog = await chooseImport(page, upload('first.json', '{'));
  for (const [kind, { contents, says }] of Object.entries(REFUSED)) {
    await test.step(kind, async () => {
      const name = `${kind.replaceAll(/\W+/g, '-')}.json`;
      await dialog.getByLabel('Journey file').setInputFiles(upload(name, contents));
      const notice = dialog.getByRole('alert').filter({ hasText: name });
      await expect(notice).toContainText('Nothing was stored');
      for (const words of says) await expect(notice).toContainText(words);
    });
  }
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  expect(await journeysOn(page)).toEqual(before);
});

test('after a refusal the same dialog takes a good file, and states that lead in circles are good', async ({ page }) => {
  const dialog = await chooseImport(page, upload('bad.json', 'not JSON'));
  await expect(dialog.getByRole('alert')).toContainText('This is not JSON');
  const circles = seed('"A","B"', `${way('0.5')},{"from_state":"B","to_state":"A","probability":0.5},{"from_state":"B","to_state":"B","probability":0.1}`);
  await dialog.getByLabel('Journey file').setInputFiles(upload('circles.json', circles));
  await dialog.getByRole('button', { name: 'Open journey' }).click();
  await opened(page);
  await expect(canvasOf(page).getByText('2 of 7 states')).toBeVisible();
});

test('an address that leads nowhere says so, and shows no inner workings', async ({ page, watch }) => {
  watch.forgive(/status of 404/);
  for (const address of ['/journeys/0f0f0f0f-0000-4000-8000-000000000000', '/journeys/%27%20OR%201=1', '/nowhere', '/api/nowhere']) {
    const answer = await page.goto(address);
    expect(answer!.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
    expectNoTrace(await answer!.text());
  }
  await page.getByRole('link', { name: 'Go to journeys' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Journeys' })).toBeVisible();
});

test('requests that no page would send are refused without a trace of the code', async ({ page }) => {
  const action = await actionRequest(page);
  const headers = { 'next-action': action.headers()['next-action']!, 'content-type': 'text/plain;charset=UTF-8', accept: 'text/x-component' };
  const bodies = { none: '', 'no JSON': '{', 'no list': '"x"', null: '[null]', 'no text': '[{"text":42}]', 'a reference to nothing': '["$F1"]', 'a prototype': '[{"__proto__":{"text":"x"}}]', 'too large': `[{"text":"${'x'.repeat(13_000_000)}"}]` };
  for (const [kind, data] of Object.entries(bodies)) {
    await test.step(kind, async () => {
      const answer = await page.request.post('/journeys', { headers, data });
      expectNoTrace(await answer.text());
    });
  }
  for (const id of ['', 'unknown', '0'.repeat(42)]) {
    const answer = await page.request.post('/journeys', { headers: { ...headers, 'next-action': id }, data: '[]' });
    expect(answer.status()).toBeLessThan(500);
    expectNoTrace(await answer.text());
  }
  const elsewhere = await page.request.post('/journeys', { headers: { ...headers, origin: 'https://elsewhere.example' }, data: '[{"text":"{}"}]' });
  expect(elsewhere.ok()).toBe(false);
  expectNoTrace(await elsewhere.text());
  expect((await page.request.get('/api/health')).ok()).toBe(true);
  await page.goto('/journeys');
  await expect(page.getByRole('button', { name: 'New journey' })).toBeVisible();
});

async function journeysOn(page: Page): Promise<string[]> {
  await expect(page.getByRole('button', { name: 'New journey' }).first()).toBeVisible();
  return page.getByRole('list', { name: 'Journeys' }).getByRole('link').allTextContents();
}

/** The request by which the page imports a file. */
async function actionRequest(page: Page): Promise<Request> {
  await page.goto('/journeys');
  await page.getByRole('button', { name: 'Import', exact: true }).first().click();
  const sent = page.waitForRequest((request) => request.method() === 'POST' && 'next-action' in request.headers());
  await page.getByLabel('Journey file').setInputFiles(ownFile('trial.seed.json', 'Sent once'));
  return sent;
}

function expectNoTrace(text: string): void {
  expect(text).not.toMatch(/\bat [\w.<>]+ \(|node_modules|\.tsx?:\d+|\/work\/|PGlite|drizzle/i);
}
