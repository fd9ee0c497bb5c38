import { canvasOf, createJourney, importJourney, inspectorOf, nodeOf, ownFile, select, wayOf } from './builder';
import { expect, test } from './fixtures';

test('states are copied in one tab and pasted in another: links between them hold, others are said, foreign text is refused', async ({ context, page, watch }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await importJourney(page, ownFile('trial.seed.json', 'To copy from'));
  await select(page, 'Trial');
  await page.keyboard.down('Shift');
  await nodeOf(page, 'Habit').click({ position: { x: 40, y: 30 } });
  await page.keyboard.up('Shift');
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+c');

  const other = await context.newPage();
  await watch.over(context);
  await createJourney(other, 'To paste into');
  await other.keyboard.press('ControlOrMeta+v');
  await expect(canvasOf(other).getByText('2 of 7 states')).toBeVisible();
  await expect(wayOf(other, 'Trial to Habit, 40 %')).toBeAttached();
  await expect(inspectorOf(other).getByText('2 parts selected')).toBeVisible();
  await other.keyboard.press('ControlOrMeta+v');
  await expect(wayOf(other, 'Trial 2 to Habit 2, 40 %')).toBeAttached();
  await other.getByRole('button', { name: 'Undo: Paste 2 states, 1 transition' }).click();
  await expect(canvasOf(other).getByText('2 of 7 states')).toBeVisible();

  // A touchpoint is copied into the state that is chosen.
  await nodeOf(other, 'Trial').getByRole('button', { name: /Email/ }).click();
  await other.keyboard.press('ControlOrMeta+c');
  await select(other, 'Habit');
  await other.keyboard.press('ControlOrMeta+v');
  await expect(nodeOf(other, 'Habit').getByRole('button', { name: /, Email, / })).toHaveCount(1);

  await other.evaluate(() => navigator.clipboard.writeText('Dear customer'));
  await other.keyboard.press('ControlOrMeta+v');
  await expect(other.getByText('The clipboard holds no parts of a journey. Copy some on a canvas first.')).toBeVisible();
  await expect(canvasOf(other).getByText('2 of 7 states')).toBeVisible();

  // Within a text field, copying and pasting are about its text.
  await other.keyboard.press('Escape');
  const name = inspectorOf(other).getByRole('textbox', { name: 'Name', exact: true });
  await name.focus();
  await name.press('ControlOrMeta+a');
  await name.press('ControlOrMeta+v');
  await expect(name).toHaveValue('Dear customer');
});
