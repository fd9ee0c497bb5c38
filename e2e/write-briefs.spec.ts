import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { choose, fieldOf, fill, importJourney, inspectorOf, nodeOf, ownFile, saved } from './builder';
import { expect, test } from './fixtures';

const previewOf = (page: Page, of: string): Locator => inspectorOf(page).getByRole('figure', { name: `Preview: ${of}` });
const labelOf = (page: Page, label: string): Locator => fieldOf(page, label).locator('xpath=ancestor::*[@data-field][1]');

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' } as object);

    test('an email and a text are written with variables, while counters and the preview tell what they come to', async ({ page }) => {
      await importJourney(page, ownFile('trial.seed.json', `Briefs in ${colorScheme}`));
      await nodeOf(page, 'Trial').getByRole('button', { name: /Email/ }).click();
      const email = previewOf(page, 'Email');
      await expect(email).toContainText('No subject yet');
      await expect(email).toContainText('No way to unsubscribe yet');

      await fill(page, 'Subject', 'Your trial has begun, and this is the first thing to do');
      await expect(labelOf(page, 'Subject')).toContainText('55 / 50 · 5 over');
      await fill(page, 'Subject', 'Your trial has begun');
      await expect(labelOf(page, 'Subject')).toContainText('20 / 50');
      await fill(page, 'Preheader', 'One thing to try today');
      await fill(page, 'Body', 'Hi , welcome.');
      for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await fieldOf(page, 'Body').press(key);
      await page.keyboard.press('ControlOrMeta+i');
      const menu = page.getByRole('dialog', { name: 'Insert a variable' });
      await expect(menu.getByRole('combobox', { name: 'What is known of the customer' })).toBeFocused();
      await page.keyboard.type('first_name');
      await clean(page, 'the choice of a variable');
      await menu.getByRole('textbox', { name: 'Said where it isn’t known' }).fill('there');
      await page.keyboard.press('Enter');
      await expect(fieldOf(page, 'Body')).toBeFocused();
      await page.keyboard.type(' X');
      await expect(fieldOf(page, 'Body')).toHaveValue('Hi {{ first_name | default: "there" }} X, welcome.');
      await choose(page, 'Opt-out', 'Unsubscribe link');
      await expect(email).toContainText('Hi there (first_name, the fallback) X, welcome.');
      await expect(email).toContainText('Unsubscribe');
      await clean(page, 'an email and its preview');

      await choose(page, 'Channel', 'SMS');
      await inspectorOf(page).getByRole('button', { name: 'Insert a variable into Text' }).click();
      await expect(menu.getByRole('list', { name: 'Known fields' }).getByRole('button')).toHaveText(['first_name']);
      await page.keyboard.press('Escape');
      await expect(fieldOf(page, 'Text')).toBeFocused();
      await fill(page, 'Text', 'a'.repeat(155));
      await expect(labelOf(page, 'Text')).toContainText('1 segment · 5 left · GSM-7');
      await fill(page, 'Text', `${'a'.repeat(155)} it’s`);
      await expect(labelOf(page, 'Text')).toContainText('3 segments · 41 left · UCS-2');
      await expect(previewOf(page, 'SMS')).toContainText('3 segments (UCS-2)');
      await expect(fieldOf(page, 'Subject')).toHaveValue('Your trial has begun');

      await inspectorOf(page).getByRole('button', { name: 'What will they see?' }).click();
      await expect(previewOf(page, 'SMS')).toHaveCount(0);
      await saved(page);
      await page.reload();
      await nodeOf(page, 'Trial').getByRole('button', { name: /SMS/ }).click();
      await expect(inspectorOf(page).getByRole('button', { name: 'What will they see?' })).toHaveAttribute('aria-expanded', 'false');
      await expect(previewOf(page, 'SMS')).toHaveCount(0);
    });

    test('what several parts have in common is changed at once, and taken back in one step', async ({ page }) => {
      await importJourney(page, ownFile('trial.seed.json', `Several in ${colorScheme}`));
      await nodeOf(page, 'Trial').focus();
      await page.keyboard.press('Enter');
      await choose(page, 'Stage', 'Onboarding');
      await nodeOf(page, 'Trial').focus();
      await page.keyboard.press('ControlOrMeta+a');
      await expect(inspectorOf(page).getByRole('button', { name: 'Change 3 states' })).toBeVisible();
      await expect(inspectorOf(page).getByRole('combobox', { name: 'Stage' })).toHaveText('Mixed');
      await fill(page, 'Timeout after', '10 days');
      await choose(page, 'Stage', 'Active');
      await clean(page, 'several parts');
      await expect(nodeOf(page, 'Paying')).toContainText('10 days');
      for (const field of ['stage', 'timeout']) {
        await page.getByRole('button', { name: 'What was done' }).click();
        await expect(page.getByRole('menuitem').first()).toHaveText(`Change ${field} of 3 states`);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /^Undo/ }).click();
      }
      await expect(fieldOf(page, 'Timeout after')).toHaveValue('');
      await expect(inspectorOf(page).getByRole('combobox', { name: 'Stage' })).toHaveText('Mixed');

      await nodeOf(page, 'Trial').getByRole('button', { name: /Email/ }).click();
      await choose(page, 'Opt-out', 'Unsubscribe link');
      await nodeOf(page, 'Habit').getByRole('button', { name: /In-app/ }).click({ modifiers: ['Shift'] });
      await expect(inspectorOf(page).getByRole('combobox', { name: 'Opt-out' })).toHaveText('Mixed');
      await choose(page, 'Opt-out', 'Setting in the app');
      await inspectorOf(page).getByRole('radio', { name: 'The whole journey' }).click();
      await clean(page, 'several touchpoints');
      await nodeOf(page, 'Habit').getByRole('button', { name: /In-app/ }).click();
      await expect(inspectorOf(page).getByRole('combobox', { name: 'Opt-out' })).toHaveText('Setting in the app');
      await expect(inspectorOf(page).getByRole('radio', { name: 'The whole journey' })).toBeChecked();
    });
  });
}

/** axe on the inspector and what opens over it. */
async function clean(page: Page, what: string): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))));
  const { violations } = await new AxeBuilder({ page }).include('[aria-label="Inspector"]').include('body > [data-base-ui-portal]').exclude('[data-base-ui-focus-guard]').disableRules(['region']).analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`), what).toEqual([]);
}
