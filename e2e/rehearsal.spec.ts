import type { Page } from '@playwright/test';
import { serializeJourney } from '@/lib/journey/parse';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { importJourney, nodeOf, problemsOf, saved, upload } from './builder';
import { expect, test } from './fixtures';

const rehearsalOf = (page: Page) => page.getByRole('region', { name: 'Rehearsal' });

test('a customer is walked to the end, kept as a test, and an edit that changes their ending is reported', async ({ page }) => {
  await importJourney(page, upload('trial.json', serializeJourney({ ...completeJourney(), name: 'To rehearse' })));
  await page.getByRole('tab', { name: 'Rehearsal' }).click();
  const panel = rehearsalOf(page);
  await panel.getByRole('button', { name: 'Let them in' }).click();
  const log = panel.getByRole('list', { name: 'What happened' });
  await expect(log).toContainText('Entered “Trial”');
  await expect(page.getByText('Customer is here')).toBeVisible();

  await panel.getByRole('button', { name: 'To what comes next' }).click();
  await expect(log).toContainText('“Welcome” sent');
  await panel.getByRole('button', { name: 'clicked' }).click();
  await expect(log).toContainText('Clicked “Welcome”');
  await panel.getByRole('button', { name: 'Take the last step back' }).click();
  await expect(log).not.toContainText('Clicked “Welcome”');
  await panel.getByRole('textbox', { name: 'Let pass' }).fill('2 days');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'decision begun' }).click();
  await expect(log).toContainText('Moved from “Trial” to “Decision”');
  await panel.getByRole('button', { name: 'bought begun' }).click();
  await expect(log).toContainText('Journey over: converted');

  await panel.getByRole('button', { name: 'Keep as a test' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep this rehearsal as a test' });
  await dialog.getByLabel('Name').fill('Tries and buys');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('“Tries and buys” is kept with the journey')).toBeVisible();

  await nodeOf(page, 'Bought').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await expect(panel.getByText(/The edit takes this customer another way/)).toBeVisible();
  await page.getByRole('tab', { name: /^Problems/ }).click();
  await expect(problemsOf(page).getByText(/“Tries and buys” ended in bought and now ends in Decision/i)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(problemsOf(page).getByText(/Tries and buys/)).toHaveCount(0);

  await saved(page);
  await page.reload();
  await page.getByRole('tab', { name: 'Rehearsal' }).click();
  await expect(rehearsalOf(page).getByText('ends as expected')).toBeVisible();
});

test('whoever is let in by default gets in, at the hour of their own clock; the keyboard goes on with them, and edits of the journey keep what was typed', async ({ page }) => {
  const journey = completeJourney();
  const exit = { criterion: { kind: 'segment' as const, id: 'staff' }, to: journey.outcomes[0]!.id };
  await importJourney(page, upload('far.json', serializeJourney({ ...journey, name: 'Far away', exit: { ...journey.exit, others: [...journey.exit.others, exit] } })));
  await page.getByRole('tab', { name: 'Rehearsal' }).click();
  const panel = rehearsalOf(page);
  await expect(panel.getByRole('checkbox', { name: 'In the segment “staff”' })).not.toBeChecked();
  await panel.getByRole('combobox', { name: 'The customer’s time zone' }).click();
  await page.getByRole('option', { name: 'Pacific/Kiritimati' }).click();
  await panel.getByLabel('Comes at').fill('2028-02-29T23:30');
  await nodeOf(page, 'Decision').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await expect(nodeOf(page, 'Decision')).toHaveCount(0);
  await expect(panel.getByLabel('Comes at')).toHaveValue('2028-02-29T23:30');
  await page.keyboard.press('Control+z');

  await panel.getByLabel('Comes at').fill('20280-02-29T23:30');
  await expect(panel.getByText('Give a day and a time, from 1970 to 2999.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Let them in' })).toBeDisabled();
  await panel.getByLabel('Comes at').fill('2028-02-29T23:30');
  await panel.getByRole('button', { name: 'Let them in' }).focus();
  await page.keyboard.press('Enter');
  const log = panel.getByRole('list', { name: 'What happened' });
  await expect(log).toContainText('23:30Comes to the journeyEntered “Trial”');
  await expect(panel.getByRole('button', { name: 'To what comes next' })).toBeFocused();
  await panel.getByRole('button', { name: 'Says no' }).click();
  await page.getByRole('menuitem', { name: 'No more on Email' }).click();
  await panel.getByRole('button', { name: 'To what comes next' }).click();
  await expect(log).toContainText('Email “Welcome” skipped: no consent for this channel');
  await panel.getByRole('button', { name: 'Another customer' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Let them in' })).toBeVisible();
  await expect(panel.locator(':focus')).toHaveCount(1);
});
