import { axeOn } from './axe';
import { expect, test } from './fixtures';

test('a template becomes a clean journey with a simulation, and that journey a template of the team', async ({ page }) => {
  const began = Date.now();
  await page.goto('/journeys');
  await page.getByRole('link', { name: /template/i }).first().click();
  await expect(page.getByRole('heading', { name: 'Templates', exact: true })).toBeVisible();
  const cards = page.getByRole('region', { name: /All templates|Ready to use/ }).getByRole('listitem');
  expect(await cards.count()).toBeGreaterThanOrEqual(16);
  await expect(cards.first().getByText(/\d %.*convert/)).toBeVisible();

  expect((await axeOn(page).analyze()).violations).toEqual([]);

  await page.getByRole('combobox', { name: 'Channel' }).click();
  await page.getByRole('option', { name: 'SMS' }).click();
  await page.getByRole('searchbox', { name: 'Search templates' }).fill('win back');
  await expect(page.getByText('1 template', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Win-back' }).click();

  await expect(page.getByRole('heading', { name: 'Win-back', level: 1 })).toBeVisible();
  await page.getByText('Our last email for six months', { exact: true }).click();
  await expect(page.getByText('we do not want to be the kind of company that keeps knocking')).toBeVisible();
  expect((await axeOn(page).analyze()).violations).toEqual([]);

  const form = page.getByRole('region', { name: 'Use this template' });
  await form.getByRole('button', { name: 'Create journey' }).click();
  await expect(form.getByText('Enter brand name, such as "Tidewell".')).toBeVisible();
  await form.getByLabel('Brand name').fill('Fernhill');
  await expect(form.getByText('Come back to Fernhill')).toBeVisible();
  await form.getByRole('button', { name: 'Fill with examples' }).click();
  const name = `Fernhill returns ${began.toString(36)}`;
  await form.getByLabel('Name of the journey').fill(name);
  await form.getByRole('button', { name: 'Create journey' }).click();

  await page.waitForURL(/\/journeys\/[0-9a-f-]{36}$/);
  await expect(page.getByText('4 of 7 states').first()).toBeVisible();
  await expect(page.getByLabel('No problems')).toBeVisible();
  await page.getByRole('button', { name: 'Simulate' }).click();
  const simulation = page.getByRole('region', { name: 'Simulation' });
  await simulation.getByRole('button', { name: 'Run simulation' }).click();
  await expect(simulation.getByText('90 %').first()).toBeVisible();
  expect(Date.now() - began).toBeLessThan(120_000);

  await page.goto('/journeys');
  await page.getByRole('button', { name: `Menu of ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Save as template' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as template' });
  await dialog.getByRole('checkbox', { name: 'Ask for Fernhill' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill(`Ours ${name}`);
  await dialog.getByRole('button', { name: 'Save template' }).click();
  await expect(dialog).toBeHidden();
  await page.goto('/templates');
  const team = page.getByRole('region', { name: 'Your team' });
  await team.getByRole('link', { name: `Ours ${name}` }).click();
  await expect(page.getByRole('region', { name: 'Use this template' }).getByPlaceholder('Fernhill')).toBeVisible();
  await page.goBack();
  await team.getByRole('button', { name: `Menu of Ours ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Remove template' }).click();
  await expect(team.getByRole('link', { name: `Ours ${name}` })).toBeHidden();
});

test('a program becomes linked journeys at once', async ({ page }) => {
  await page.goto('/templates');
  await page.getByRole('region', { name: 'Several journeys at once' }).getByRole('link', { name: 'From first order to friend' }).click();
  const form = page.getByRole('region', { name: 'Use this program' });
  await form.getByRole('button', { name: 'Fill with examples' }).click();
  await form.getByLabel('Brand name').fill('Halden');
  await form.getByRole('button', { name: 'Create 3 journeys' }).click();
  const journeys = page.getByRole('list', { name: 'Journeys' });
  for (const name of ['Welcome to Halden', 'Halden after the first order', 'Halden friends']) await expect(journeys.getByRole('link', { name, exact: true }).first()).toBeVisible();
});
