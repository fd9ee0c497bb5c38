import { serializeJourney } from '@/lib/journey/parse';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { axeOn } from './axe';
import { canvasOf, fieldOf, importJourney, inspectorOf, nodeOf, opened, select, upload } from './builder';
import { expect, test } from './fixtures';
import { join } from './people';
import { calendarOf, listOf, rowOf, showAs } from './views';

test('a viewer looks at a journey, simulates it, and is offered nothing that would change it', async ({ page, browser, watch }) => {
  const viewer = await join(page, browser, watch, { name: 'Viv', role: 'Viewer' });
  await importJourney(page, upload('looked-at.json', serializeJourney({ ...completeJourney(), name: 'Looked at' })));
  await viewer.goto(page.url());
  await opened(viewer);
  await expect(viewer.getByText('ask an owner for the marketer role')).toBeVisible();
  await expect(viewer.getByRole('complementary', { name: 'Palette' })).toHaveCount(0);
  await select(viewer, 'Trial');
  await expect(fieldOf(viewer, 'Name')).toBeDisabled();
  await expect(inspectorOf(viewer).getByRole('combobox', { name: 'Stage' })).toBeDisabled();
  for (const name of [/^Delete/, /^Add touchpoint/, /^Move /, 'Undo']) await expect(viewer.getByRole('button', { name })).toHaveCount(0);
  await canvasOf(viewer).press('Delete');
  await nodeOf(viewer, 'Trial').press('Delete');
  await expect(nodeOf(viewer, 'Trial')).toBeVisible();
  expect((await axeOn(viewer).analyze()).violations).toEqual([]);
  if (process.env.SHOTS) await viewer.screenshot({ path: `${process.env.SHOTS}/read-only.png` });
  await viewer.getByRole('button', { name: 'Journey menu' }).click();
  await expect(viewer.getByRole('menuitem')).toHaveText(['History…', 'Show among programs', 'Export JSON']);
  await viewer.keyboard.press('Escape');

  await viewer.getByRole('tab', { name: 'Comments' }).click();
  await expect(viewer.getByRole('region', { name: 'Comments' }).getByText('Nothing has been said yet.')).toBeVisible();
  await expect(viewer.getByRole('region', { name: 'Comments' }).getByRole('textbox')).toHaveCount(0);
  await viewer.getByRole('button', { name: 'Simulate' }).click();
  const simulation = viewer.getByRole('region', { name: 'Simulation' });
  await simulation.getByRole('button', { name: 'Run simulation' }).click();
  await expect(simulation.getByText('90 %').first()).toBeVisible();
  await expect(simulation.getByRole('button', { name: 'Keep this forecast' })).toHaveCount(0);

  // The other views show alike, and take nothing either.
  await showAs(viewer, 'List');
  await rowOf(viewer, 'Trial').focus();
  for (const key of ['n', 'p', 'Delete']) await viewer.keyboard.press(key);
  await expect(viewer.getByRole('button', { name: /^(Add state|Actions for)/ })).toHaveCount(0);
  const rows = await listOf(viewer).getByRole('row').count();
  await showAs(viewer, 'Calendar');
  const touchpoint = calendarOf(viewer).getByRole('slider').first();
  const day = await touchpoint.getAttribute('aria-valuetext');
  await touchpoint.press('ArrowRight');
  await expect(touchpoint).toHaveAttribute('aria-readonly', 'true');
  await expect(touchpoint).toHaveAttribute('aria-valuetext', day!);
  await showAs(viewer, 'JSON');
  const text = viewer.getByRole('textbox', { name: 'Journey as JSON' });
  await text.press('x');
  await expect(text).toContainText(/^\{ {2}"schemaVersion": 1/);
  await expect(viewer.getByRole('button', { name: 'Apply' })).toHaveCount(0);
  await showAs(viewer, 'List');
  await expect(listOf(viewer).getByRole('row')).toHaveCount(rows);
  await viewer.context().close();
});
