import type { Locator, Page } from '@playwright/test';
import { blankJourney } from '@/lib/journey/blank';
import { axeOn, standStill } from './axe';
import { choose, fieldOf, fill, importJourney, inspectorOf, nodeOf, ownFile, saved, upload, wayOf } from './builder';
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
      // Where the brand's other journeys name fields, the list of them is open and hides what is around it from roles.
      await menu.getByLabel('Said where it isn’t known').fill('there');
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
      await expect(menu.getByRole('list', { name: 'In this journey' }).getByRole('button')).toHaveText(['first_name1 text']);
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

test('a text in another language has the same limits and variables, and what is wrong with it is said at its field', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'In two languages'));
  await nodeOf(page, 'Trial').getByRole('button', { name: /Email/ }).click();
  await fill(page, 'Subject', 'Hi {{ first_name | default: "there" }}');
  await inspectorOf(page).getByRole('button', { name: 'More' }).click();
  await inspectorOf(page).getByRole('button', { name: 'Add language' }).click();
  await fill(page, 'Language 1 tag', 'de');
  await fill(page, 'Language 1 subject', 'Deine Testphase hat begonnen, und damit fängt alles an');
  await expect(labelOf(page, 'Language 1 subject')).toContainText('54 / 50 · 4 over');
  await expect(labelOf(page, 'Language 1 subject')).toContainText('In an inbox, 50 are shown. Shorten it by 4.');
  await fill(page, 'Language 1 subject', 'Hallo ');
  await expect(labelOf(page, 'Language 1 subject')).toContainText('6 / 50');
  await fieldOf(page, 'Language 1 subject').press('ControlOrMeta+i');
  await page.getByRole('dialog', { name: 'Insert a variable' }).getByRole('button', { name: 'first_name' }).click();
  await page.getByRole('textbox', { name: 'Said where it isn’t known' }).fill('du');
  await page.keyboard.press('Enter');
  await expect(fieldOf(page, 'Language 1 subject')).toBeFocused();
  await expect(fieldOf(page, 'Language 1 subject')).toHaveValue('Hallo {{ first_name | default: "du" }}');
  await expect(labelOf(page, 'Language 1 subject')).toContainText('16 / 50');
  await clean(page, 'a second language');

  await choose(page, 'Channel', 'SMS');
  await fill(page, 'Language 1 text', 'ß'.repeat(150));
  await expect(labelOf(page, 'Language 1 text')).toContainText('1 segment · 10 left · GSM-7');
  await fill(page, 'Language 1 text', 'ő'.repeat(150));
  await expect(labelOf(page, 'Language 1 text')).toContainText('3 segments · 51 left · UCS-2');
  await expect(fieldOf(page, 'Language 1 subject')).toHaveValue('Hallo {{ first_name | default: "du" }}');
});

test('the choice of a variable offers what the journey and the brand’s others know customers by, and says when a name is new', async ({ page }) => {
  const entry = (name: string) => ({ ...blankJourney(name), entry: { ...blankJourney(name).entry, criteria: { kind: 'attribute', path: 'seat_count', op: 'gte', value: 5 } } });
  await importJourney(page, upload('seats.json', JSON.stringify(entry('Asks for seats'))));
  await importJourney(page, ownFile('trial.seed.json', 'Knows little'));
  await nodeOf(page, 'Trial').getByRole('button', { name: /Email/ }).click();
  await fill(page, 'Subject', 'Hi {{ first_name | default: "there" }}');
  await inspectorOf(page).getByRole('button', { name: 'Insert a variable into Body' }).click();
  const menu = page.getByRole('dialog', { name: 'Insert a variable' });
  await expect(menu.getByRole('list', { name: 'In this journey' }).getByRole('button', { name: 'first_name 1 text' })).toBeVisible();
  const name = menu.getByRole('combobox', { name: 'What is known of the customer' });
  await name.fill('favourite_color');
  await expect(menu.getByText('New: none of your journeys names it.')).toBeVisible();
  await name.fill('seat_c');
  await page.getByRole('option', { name: 'seat_count Number · in Asks for seats' }).click();
  await expect(menu.getByText('New: none of your journeys names it.')).toHaveCount(0);
  await menu.getByRole('button', { name: 'Insert' }).click();
  await expect(fieldOf(page, 'Body')).toHaveValue('{{ seat_count }}');
});

test('where what was pressed goes, the focus stays in the form: at what it filled, what takes its place, or the form that comes', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Focus kept'));
  const inspector = inspectorOf(page);
  const press = async (name: string | RegExp) => {
    await inspector.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  await nodeOf(page, 'Habit').focus();
  await page.keyboard.press('Enter');
  await press('Start here');
  await expect(inspector.getByRole('button', { name: 'About' })).toBeFocused();
  await press('Add touchpoint');
  await page.getByRole('menuitem', { name: 'Email' }).press('Enter');
  await expect(fieldOf(page, 'Name')).toBeFocused();
  await press('Use “Unsubscribe link”');
  await expect(inspector.getByRole('combobox', { name: 'Opt-out' })).toBeFocused();
  await expect(inspector.getByRole('combobox', { name: 'Opt-out' })).toHaveText('Unsubscribe link');
  await press('More');
  for (let i = 0; i < 2; i++) await press('Add language');
  await expect(fieldOf(page, 'Language 2 tag')).toBeFocused();
  await press('Remove language en');
  await expect(fieldOf(page, 'Language 1 tag')).toBeFocused();
  await press('Remove language es');
  await expect(inspector.getByRole('button', { name: 'Add language' })).toBeFocused();
  await press('In Habit');
  await expect(inspector.getByRole('heading', { level: 2, name: 'Habit' })).toBeFocused();
  // A row keeps the focus as it moves, also where the page puts it elsewhere.
  for (const way of ['up', 'down']) {
    await press(`Move Email 1 ${way}`);
    await expect(inspector.getByRole('button', { name: `Move Email 1 ${way}` })).toBeFocused();
  }
  await press('Remove Email');
  await expect(inspector.getByRole('button', { name: 'Add touchpoint' })).toBeFocused();
  await press('Add transition to…');
  await page.getByRole('menuitem', { name: 'Trial' }).press('Enter');
  await expect(inspector.getByRole('combobox', { name: 'Trigger kind' })).toBeFocused();
  await wayOf(page, 'Trial to Habit').click();
  await press('Clear trigger');
  await expect(inspector.getByRole('combobox', { name: 'Trigger kind' })).toBeFocused();
  await press('Delete transition');
  await expect(inspector.getByRole('heading', { level: 2, name: 'Focus kept' })).toBeVisible();
  await expect(page.locator('.react-flow')).toBeFocused();
});

test('figures that wait for a rate, and times for each other, outlast a look elsewhere; a number stays one while it is retyped', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Figures kept'));
  const inspector = inspectorOf(page);
  await wayOf(page, 'Trial to Habit').click();
  await fill(page, 'Rate', '');
  await inspector.getByRole('radio', { name: 'Historical' }).click();
  await fill(page, 'How many did', '125');
  await fill(page, 'Out of', '1000');
  await choose(page, 'Time to move', 'Not said');
  await choose(page, 'Time to move', 'Most soon, some late');
  await fill(page, 'Half within', '1,5 days');
  await nodeOf(page, 'Habit').getByRole('button', { name: /In-app/ }).click();
  await wayOf(page, 'Trial to Habit').click();
  await expect(fieldOf(page, 'Half within')).toHaveValue(/^1[.,]5 days|1 day 12 hours$/);
  await fill(page, '90 % within', 'a week');
  await expect(inspector.getByText('Those who do:')).toBeVisible();
  await inspector.getByRole('button', { name: 'Use 12.5 %' }).click();
  await expect(fieldOf(page, 'Rate')).toHaveValue('12.5');
  await expect(fieldOf(page, 'Rate')).toBeFocused();

  await choose(page, 'Trigger kind', 'Attribute');
  await fill(page, 'Trigger attribute', 'seats');
  await choose(page, 'Trigger comparison', 'is at least');
  for (const seats of ['5', '', '7']) await fill(page, 'Trigger value', seats);
  await expect(inspector.getByText('seats is at least 7')).toBeVisible();
  await choose(page, 'Trigger comparison', 'is');
  for (const seats of ['', '8']) await fill(page, 'Trigger value', seats);
  await expect(inspector.getByRole('combobox', { name: 'Trigger value type' })).toHaveText('Number');
  await expect(inspector.getByText('seats is 8')).toBeVisible();
});

/** axe on the inspector and what opens over it. */
async function clean(page: Page, what: string): Promise<void> {
  await standStill(page);
  const { violations } = await axeOn(page).include('[aria-label="Inspector"]').include('body > [data-base-ui-portal]').exclude('[data-base-ui-focus-guard]').disableRules(['region']).analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`), what).toEqual([]);
}
