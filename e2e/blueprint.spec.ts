import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serializeJourney } from '@/lib/journey/parse';
import { longJourney } from '@/lib/blueprint/testing/long-journey';
import { importJourney, upload } from './builder';
import { expect, test } from './fixtures';

test('a journey becomes the document its team works from: read, ticked off, taken out, printed', async ({ page }) => {
  await importJourney(page, upload('long.json', serializeJourney({ ...longJourney(), name: 'For the team' })));
  await page.getByRole('navigation', { name: 'Journey' }).getByRole('link', { name: 'Blueprint' }).click();
  for (const part of ['State machine', 'Touchpoint calendar', 'Simulation results', 'Implementation checklist']) await expect(page.getByRole('heading', { name: part })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Touchpoints in order' }).getByRole('row')).toHaveCount(31);

  const step = page.getByRole('listitem').filter({ hasText: 'Authenticate the sending domain' }).filter({ hasText: 'SendGrid' }).first();
  await step.getByRole('checkbox').click();
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
  await step.getByRole('textbox', { name: /^Who does/ }).fill('Ada');
  await step.getByLabel(/is due$/).fill('2027-03-01');
  await expect(async () => {
    await page.reload();
    await expect(step.getByRole('checkbox')).toBeChecked({ timeout: 2_000 });
    await expect(step.getByRole('textbox', { name: /^Who does/ })).toHaveValue('Ada', { timeout: 2_000 });
    await expect(step.getByLabel(/is due$/)).toHaveValue('2027-03-01', { timeout: 2_000 });
  }).toPass();

  await page.getByRole('button', { name: 'Download' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Markdown' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('for-the-team-blueprint.md');
  expect(readFileSync(await file.path(), 'utf8')).toContain('# For the team');

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(4);
  expect(pages).toBeLessThanOrEqual(12);
});

test('Mermaid itself draws the diagrams, and an unknown format or journey is told plainly', async ({ page, watch }) => {
  watch.forgive(/status of 404/);
  const golden = join('lib', 'blueprint', 'testing', 'golden');
  await page.goto('about:blank');
  await page.addScriptTag({ path: join('node_modules', 'mermaid', 'dist', 'mermaid.min.js') });
  for (const file of readdirSync(golden).filter((name) => name.endsWith('.mmd'))) {
    const drawn = await page.evaluate(async (text) => {
      const { mermaid } = window as unknown as { mermaid: { render(id: string, text: string): Promise<{ svg: string }> } };
      return (await mermaid.render('diagram', text)).svg;
    }, readFileSync(join(golden, file), 'utf8'));
    expect(drawn, file).toContain('<svg');
    expect(drawn, file).not.toContain('Syntax error');
  }
  const answers = await Promise.all(['/journeys/nowhere/blueprint', '/journeys/nowhere/blueprint/md'].map((path) => page.request.get(path)));
  expect(answers.map((answer) => answer.status())).toEqual([404, 404]);
});
