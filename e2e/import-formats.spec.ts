import { axeOn } from './axe';
import { chooseImport, opened, upload } from './builder';
import { expect, test } from './fixtures';

test('a diagram and a table of touchpoints become journeys, and what was not understood is told', async ({ page }) => {
  await page.goto('/journeys');
  const diagram = await chooseImport(page, upload('flow.mmd', 'stateDiagram-v2\n[*] --> Trial\nTrial --> Paid : bought, 20 %\nPaid --> [*]\nstate Deep {\n  A --> B\n}\n'));
  await expect(diagram.getByText('"Paid" as converted')).toBeVisible();
  const left = diagram.getByRole('region', { name: 'Not understood' });
  await expect(left.getByRole('listitem')).toHaveCount(3);
  await expect(left.getByText('Line 5')).toBeVisible();
  await diagram.getByRole('button', { name: 'Open journey' }).click();
  await opened(page);

  await page.goto('/journeys');
  const table = await chooseImport(page, upload('plan.csv', Buffer.from('Phase;Betreff;Kanal;State\nX;Gr\xfc\xdfe;E-mail;Trial\nY;=SUMME(A1);Text;Trial\n', 'latin1')));
  await expect(table.getByText('Windows-1252')).toBeVisible();
  await expect(table.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  for (const [column, field] of [['Betreff', 'Subject'], ['Kanal', 'Channel']] as const) {
    await table.getByRole('combobox', { name: `What ${column} holds` }).click();
    await page.getByRole('option', { name: field, exact: true }).last().click();
    await expect(page.getByRole('option')).toHaveCount(0);
  }
  await expect(table.getByRole('combobox', { name: 'What State holds' })).toHaveText('State');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await table.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(table.getByText('2 touchpoints in one state')).toBeVisible();
  await expect(table.getByText('One cell looks like a formula and was taken as text.')).toBeVisible();
  await table.getByRole('button', { name: 'Open journey' }).click();
  await opened(page);
  await expect(page.getByText('Trial').first()).toBeVisible();
});
