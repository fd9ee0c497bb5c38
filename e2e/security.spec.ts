import { choose, importByHand, inspectorOf, ownFile, saved, select } from './builder';
import { expect, test } from './fixtures';

const PAGES = ['/journeys', '/journeys?archived', '/nowhere'];

test('every page carries the security headers and a policy with a nonce of its own', async ({ page, request, watch }) => {
  watch.forgive(/status of 404/);
  const nonces = new Set<string>();
  for (const address of [...PAGES, ...PAGES]) {
    const answer = await request.get(address);
    const headers = answer.headers();
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'strict-origin-when-cross-origin', 'cross-origin-opener-policy': 'same-origin' });
    expect(headers).not.toHaveProperty('x-powered-by');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    const nonce = /script-src[^;]*'nonce-([^']+)'/.exec(policy)?.[1];
    expect(nonce).toBeTruthy();
    nonces.add(nonce!);
    const html = await answer.text();
    const inline = html.match(/<script(?![^>]*\bsrc=)[^>]*>/g) ?? [];
    expect(inline.length).toBeGreaterThan(0);
    for (const script of inline) expect(script).toContain(`nonce="${nonce}"`);
  }
  expect(nonces.size).toBe(2 * PAGES.length);

  await page.goto('/journeys');
  const ran = await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = \'broken into\'">');
    return new Promise((resolve) => setTimeout(() => resolve(document.title), 300));
  });
  expect(ran).not.toBe('broken into');
  watch.forgive(/Content.Security.Policy.*script-src-attr|script-src-attr|inline event handler/i);
});

test('importing, editing, simulating, menus and dialogs run within the policy', async ({ page }) => {
  await importByHand(page, ownFile('trial.seed.json', 'Within the policy'));
  await select(page, 'Habit');
  await choose(page, 'Stage', 'Active');
  await inspectorOf(page).getByRole('button', { name: 'Add touchpoint' }).click();
  await page.getByRole('menuitem', { name: 'SMS' }).click();
  await page.getByRole('button', { name: /^Undo/ }).hover();
  await expect(page.getByRole('tooltip').or(page.getByText('Undo'))).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Simulate' }).click();
  const panel = page.getByRole('region', { name: 'Simulation' });
  await panel.getByRole('button', { name: 'Run simulation' }).click();
  await expect(panel.getByText(/^Done in/)).toBeVisible({ timeout: 30_000 });
  await expect(panel.getByRole('application', { name: /^Reach and loss/ })).toBeVisible();
  await page.getByRole('separator', { name: 'Resize the drawer' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await saved(page);
  await page.goto('/journeys');
  await page.getByRole('button', { name: 'New journey' }).first().click();
  await expect(page.getByRole('dialog', { name: 'New journey' })).toBeVisible();
});

test('the schema of the document and the health of the server are published', async ({ request }) => {
  const schema = await request.get('/schemas/journey/v1.json');
  expect(schema.ok()).toBe(true);
  expect(schema.headers()['content-type']).toContain('application/schema+json');
  expect(await schema.json()).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), $id: expect.stringMatching(/\/schemas\/journey\/v1\.json$/) });
  expect(await schema.text()).toContain('"schemaVersion"');
  const health = await request.get('/api/health');
  expect(health.headers()['cache-control']).toBe('no-store');
  expect(await health.json()).toEqual({ status: 'ok', database: 'ok' });
});
