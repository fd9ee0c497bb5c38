import type { Page } from '@playwright/test';
import { canvasOf, center, drag, fieldOf, importJourney, inspectorOf, nodeOf, ownFile, wayOf } from './builder';
import { expect, test } from './fixtures';

type Point = { x: number; y: number };

const chosen = (page: Page) => canvasOf(page).locator('.react-flow__node.selected').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id')));
const menuOf = (page: Page) => page.getByRole('menu');
const shifted = ({ x, y }: Point, dx: number, dy: number) => ({ x: x + dx, y: y + dy });

/** A journey of three states seen whole: Trial and Habit in a row, Paying and Converted below. */
async function openTrial(page: Page, name: string): Promise<Point> {
  await importJourney(page, ownFile('trial.seed.json', name));
  await page.getByRole('button', { name: 'Close the drawer' }).click();
  await page.getByRole('button', { name: 'Fit to view' }).click();
  await center(nodeOf(page, 'Converted'));
  const box = (await canvasOf(page).boundingBox())!;
  return { x: box.x, y: box.y };
}

/** Holds the mouse down from one point to another. */
async function hold(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
}

test('what a marquee has selected can be pressed as before, and Shift adds to it', async ({ page }) => {
  const corner = await openTrial(page, 'With a marquee');
  const [trial, habit, paying] = [await center(nodeOf(page, 'Trial')), await center(nodeOf(page, 'Habit')), await center(nodeOf(page, 'Paying'))];
  const first = { from: { x: corner.x + 12, y: trial.y - 100 }, to: habit };
  await drag(page, first.from, first.to);
  await expect.poll(() => chosen(page)).toEqual(['trial', 'habit']);
  await page.mouse.click(habit.x, habit.y - 50);
  await expect.poll(() => chosen(page)).toEqual(['habit']);
  await drag(page, first.from, first.to);
  await wayOf(page, 'Trial to Habit').click();
  await expect(inspectorOf(page).getByRole('heading', { level: 2 })).toHaveText('Trial → Habit');
  await drag(page, first.from, first.to);
  await page.mouse.click((trial.x + habit.x) / 2, trial.y + 50);
  await expect.poll(() => chosen(page)).toEqual([]);

  await page.mouse.click(paying.x, paying.y - 50);
  await page.keyboard.down('Shift');
  await drag(page, first.from, first.to);
  await page.keyboard.up('Shift');
  await expect.poll(() => chosen(page)).toEqual(['trial', 'habit', 'paying']);
  // All that is selected is dragged by any of it; with Alt, a copy of it.
  await drag(page, shifted(habit, 0, -50), shifted(habit, 0, 30));
  await expect(page.getByRole('button', { name: 'Undo: Move 3 parts' })).toBeVisible();
  await page.keyboard.press('Escape');
  const stays = await center(nodeOf(page, 'Paying'));
  await page.keyboard.down('Alt');
  await drag(page, shifted(stays, 0, -50), shifted(stays, 300, 60));
  await page.keyboard.up('Alt');
  await expect(page.getByRole('button', { name: 'Undo: Duplicate 1 state' })).toBeVisible();
  expect(await center(nodeOf(page, 'Paying'))).toEqual(stays);

  // A double click leads to the name, to be written over; so does F2.
  await page.mouse.dblclick(stays.x, stays.y - 50);
  await expect(fieldOf(page, 'Name')).toBeFocused();
  await page.keyboard.type('Customer', { delay: 20 });
  await expect(nodeOf(page, 'Customer')).toBeVisible();
});

test('Escape takes back what the pointer is about to do, and the space bar moves the view wherever it is pressed', async ({ page }) => {
  const corner = await openTrial(page, 'Taken back');
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  const [trial, paying] = [await center(nodeOf(page, 'Trial')), await center(nodeOf(page, 'Paying'))];
  const held = shifted(paying, 0, -50);

  await hold(page, held, shifted(held, 160, 90));
  expect(await center(nodeOf(page, 'Paying'))).not.toEqual(paying);
  await page.keyboard.press('Escape');
  await page.mouse.move(held.x + 200, held.y + 60);
  await page.mouse.up();
  expect(await center(nodeOf(page, 'Paying'))).toEqual(paying);
  await expect(undo).toBeDisabled();

  await page.mouse.click(held.x, held.y);
  await hold(page, { x: corner.x + 12, y: trial.y - 100 }, trial);
  await expect.poll(() => chosen(page)).toEqual(['trial']);
  await page.keyboard.press('Escape');
  await expect.poll(() => chosen(page)).toEqual(['paying']);
  await page.mouse.move(trial.x + 40, trial.y + 20);
  await page.mouse.up();
  await expect.poll(() => chosen(page)).toEqual(['paying']);

  const lines = await canvasOf(page).locator('.pill').count();
  await hold(page, await center(nodeOf(page, 'Paying').getByTitle('Drag to draw a transition')), trial);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(canvasOf(page).locator('.react-flow__connection')).toHaveCount(0);
  await expect(canvasOf(page).locator('.pill')).toHaveCount(lines);
  await expect(undo).toBeDisabled();

  // What is removed in the hand leaves nothing behind: the next Escape and the next move by key do what they do.
  await page.mouse.click(held.x, held.y);
  await hold(page, held, shifted(held, 60, 40));
  await page.keyboard.press('Delete');
  await expect(nodeOf(page, 'Paying')).toHaveCount(0);
  await page.mouse.move(held.x + 90, held.y + 60);
  await page.mouse.up();
  await page.keyboard.press('Control+z');
  await page.mouse.click(held.x, held.y);
  await page.keyboard.press('Escape');
  await expect.poll(() => chosen(page)).toEqual([]);
  await nodeOf(page, 'Paying').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Undo: Move Paying' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(undo).toBeDisabled();

  await page.keyboard.down('Space');
  await drag(page, shifted(trial, 0, -40), shifted(trial, 70, 0));
  await page.keyboard.up('Space');
  expect(await center(nodeOf(page, 'Trial'))).toEqual(shifted(trial, 70, 40));
  await expect(undo).toBeDisabled();
});

test('a line that ends on the ground asks what it leads to, and what is dropped covers nothing', async ({ page }) => {
  const corner = await openTrial(page, 'On the ground');
  const paying = await center(nodeOf(page, 'Paying'));
  const ends = shifted(paying, 20, 160);
  await drag(page, await center(nodeOf(page, 'Paying').getByTitle('Drag to draw a transition')), ends);
  await menuOf(page).getByRole('menuitem', { name: 'Active' }).click();
  await expect(wayOf(page, 'Paying to Active')).toBeAttached();
  const [active, moved] = [(await nodeOf(page, 'Active').boundingBox())!, await center(nodeOf(page, 'Paying'))];
  expect(Math.abs(active.x - moved.x - 20)).toBeLessThan(12);
  await page.getByRole('button', { name: 'Fit to view' }).click();
  await drag(page, await center(nodeOf(page, 'Paying').getByTitle('Drag to say where the timeout leads')), shifted(corner, 40, 40));
  await menuOf(page).getByRole('menuitem', { name: 'Exited' }).click();
  await expect(wayOf(page, 'Paying to Exited, timeout')).toBeAttached();

  const trial = (await nodeOf(page, 'Trial').boundingBox())!;
  await drag(page, await center(page.getByRole('button', { name: 'Add Decision state' })), await center(nodeOf(page, 'Trial')));
  const added = (await nodeOf(page, 'Decision').boundingBox())!;
  expect(added.y >= trial.y + trial.height - 1 || added.y + added.height <= trial.y + 1).toBe(true);
});
