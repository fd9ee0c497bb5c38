import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serializeJourney } from '@/lib/journey/parse';
import { PHASE_NAMES } from '@/lib/blueprint/phases';
import { toMermaid } from '@/lib/blueprint/render/mermaid';
import { HOSTILE_WORDS, hostileJourney } from '@/lib/blueprint/testing/hostile-journey';
import { longJourney } from '@/lib/blueprint/testing/long-journey';
import { importJourney, upload } from './builder';
import { expect, test } from './fixtures';

const PARTS = ['State machine', 'Touchpoint calendar', 'Simulation results', 'Implementation checklist'];

test('a journey becomes the document its team works from: read, ticked off, taken out, printed', async ({ page }) => {
  await importJourney(page, upload('long.json', serializeJourney({ ...longJourney(), name: 'For the team' })));
  await page.getByRole('navigation', { name: 'Journey' }).getByRole('link', { name: 'Blueprint' }).click();
  for (const part of PARTS) await expect(page.getByRole('heading', { name: part })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Touchpoints in order' }).getByRole('row')).toHaveCount(31);

  const step = page.getByRole('listitem').filter({ hasText: 'Authenticate the sending domain' }).filter({ hasText: 'SendGrid' }).first();
  await step.getByRole('checkbox').click();
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
  await step.getByRole('textbox', { name: /^Who does/ }).fill('Ada');
  await step.getByLabel(/is due$/).fill('2027-03-01');
  await expect(page.getByText(/^1 of \d+ done$/)).toHaveAttribute('aria-busy', 'false');
  await page.reload();
  await expect(step.getByRole('checkbox')).toBeChecked();
  await expect(step.getByRole('textbox', { name: /^Who does/ })).toHaveValue('Ada');
  await expect(step.getByLabel(/is due$/)).toHaveValue('2027-03-01');

  await page.getByRole('button', { name: 'Download' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Markdown' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('For the team blueprint.md');
  expect(readFileSync(await file.path(), 'utf8')).toContain('# For the team');
});

const canReadPdf = !spawnSync('pdftotext', ['-v']).error;

test(`a journey of seven states and thirty touchpoints prints on twelve pages, each with the brand and its number${canReadPdf ? '' : ' (pages are only counted: pdftotext is not installed)'}`, async ({ page }) => {
  await importJourney(page, upload('long.json', serializeJourney({ ...longJourney(), name: 'To print' })));
  await page.getByRole('navigation', { name: 'Journey' }).getByRole('link', { name: 'Blueprint' }).click();
  await expect(page.getByRole('heading', { name: 'Implementation checklist' })).toBeVisible();
  await page.reload();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(count).toBeGreaterThan(4);
  expect(count).toBeLessThanOrEqual(12);
  if (!canReadPdf) return;

  const headings = [...PARTS, 'Touchpoints in order', 'Outcomes', 'By channel and day', 'What to build', 'Tracking parameters', 'Assumptions', ...Object.values(PHASE_NAMES)];
  const pages = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).split('\f').slice(0, -1);
  expect(pages).toHaveLength(count);
  for (const [i, text] of pages.entries()) {
    const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
    expect(lines.at(-1), `foot of page ${i + 1}`).toMatch(new RegExp(`· To print +${i + 1} of ${count}$`));
    expect(headings.some((heading) => lines.at(-2)?.replace(/^\d +/, '') === heading), `page ${i + 1} ends with the heading “${lines.at(-2)}”`).toBe(false);
    if (text.includes('Opt-out: ')) expect(text, `head of the calendar on page ${i + 1}`).toContain('Success metric');
  }
});

test('Mermaid itself draws the diagrams, whatever people wrote, and an unknown format or journey is told plainly', async ({ page, watch }) => {
  watch.forgive(/status of 404/);
  const golden = join('lib', 'blueprint', 'testing', 'golden');
  await page.goto('about:blank');
  await page.addScriptTag({ path: join('node_modules', 'mermaid', 'dist', 'mermaid.min.js') });
  const diagrams: [name: string, text: string][] = [
    ...readdirSync(golden).filter((name) => name.endsWith('.mmd')).map((name): [string, string] => [name, readFileSync(join(golden, name), 'utf8')]),
    ...HOSTILE_WORDS.map((words): [string, string] => [words, toMermaid(hostileJourney(words))]),
  ];
  for (const [name, text] of diagrams) {
    const drawn = await page.evaluate(async (text) => {
      const { mermaid } = window as unknown as { mermaid: { render(id: string, text: string): Promise<{ svg: string }> } };
      return (await mermaid.render('diagram', text)).svg;
    }, text);
    expect(drawn, name).toContain('<svg');
    expect(drawn, name).not.toContain('Syntax error');
  }
  const answers = await Promise.all(['/journeys/nowhere/blueprint', '/journeys/nowhere/blueprint/md'].map((path) => page.request.get(path)));
  expect(answers.map((answer) => answer.status())).toEqual([404, 404]);
});
