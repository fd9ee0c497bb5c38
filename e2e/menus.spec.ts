import { canvasOf, importJourney, nodeOf, ownFile } from './builder';
import { expect, NO_NETWORK, test } from './fixtures';

test('menus open by key and by press, tooltips on hover and focus, and both let go', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'With menus'));
  const button = page.getByRole('button', { name: 'Journey menu' });
  const menu = page.getByRole('menu', { name: 'Journey menu' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(menu.getByRole('menuitem', { name: 'Archive' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(menu.getByRole('menuitem', { name: 'Archive' })).toBeFocused();
  await page.keyboard.press('Escape');
  await button.click();
  await expect(menu).toBeVisible();
  await button.click();
  await expect(menu).toHaveCount(0);

  const words = page.getByText(/^Fit to view(Shift\+|⇧)/);
  const fit = page.getByRole('button', { name: 'Fit to view' });
  await fit.hover();
  await expect(words).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words).toHaveCount(0);
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  await page.keyboard.press('Tab');
  await expect(fit).toBeFocused();
  await expect(words).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(words).toHaveCount(0);

  const canvas = (await canvasOf(page).boundingBox())!;
  const spot = { x: canvas.x + 40, y: canvas.y + 30 };
  await page.mouse.click(spot.x, spot.y, { button: 'right' });
  const place = (await page.getByRole('menu').boundingBox())!;
  expect(Math.hypot(place.x - spot.x, place.y - spot.y)).toBeLessThan(24);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);

  // It is about what is pressed: a touchpoint rather than its state; on the ground nothing is taken away, and what is added comes there.
  const [trial, before] = [nodeOf(page, 'Trial'), await nodeOf(page, 'Trial').getByRole('button', { name: /, Email, / }).count()];
  await trial.getByRole('button', { name: /, Email, / }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(trial.getByRole('button', { name: /, Email, / })).toHaveCount(before - 1);
  await nodeOf(page, 'Habit').click({ position: { x: 40, y: 20 } });
  await page.mouse.click(spot.x, spot.y, { button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Add a state here' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Remove' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);

  // What was chosen to be filled keeps the focus, also when the menu has faded.
  await page.mouse.click(spot.x, spot.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Add a note' }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.keyboard.type('Ask sales first', { delay: 30 });
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('Ask sales first');
  await page.keyboard.press('Escape');
  await button.click();
  await menu.getByRole('menuitem', { name: 'Rename' }).click();
  await expect(menu).toHaveCount(0);
  await page.keyboard.type('Trial', { delay: 60 });
  await expect(page.getByRole('textbox', { name: 'Journey name' })).toHaveValue('Trial');
});

test('a menu that cannot be fetched says so, and opens when the server is there again', async ({ page, context, watch }) => {
  watch.forgive(NO_NETWORK);
  await page.goto('/journeys');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const button = page.getByRole('button', { name: /^Theme: / });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await context.setOffline(false);
  await expect(page.getByText('This cannot be opened now')).toBeVisible();
  await button.click();
  await expect(page.getByRole('menuitemradio', { name: 'Dark' })).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a long touch on the canvas opens its menu, which stays when the finger is lifted; a moving finger opens none', async ({ page }) => {
    await importJourney(page, ownFile('trial.seed.json', 'By touch'));
    const canvas = (await canvasOf(page).boundingBox())!;
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) => client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const [x, y] = [canvas.x + 60, canvas.y + 40];
    const menu = page.getByRole('menu');

    await touch('touchStart', x, y);
    await touch('touchMove', x + 40, y);
    await page.waitForTimeout(700);
    await touch('touchEnd');
    await expect(menu).toHaveCount(0);

    await touch('touchStart', x, y);
    await expect(menu).toBeVisible();
    await touch('touchEnd');
    await page.waitForTimeout(400);
    await expect(menu).toBeVisible();
    await menu.getByRole('menuitem', { name: 'Add a note' }).tap();
    await expect(menu).toHaveCount(0);
    await expect(canvasOf(page).getByRole('group', { name: /^Note/ })).toBeVisible();

    // Two fingers of which one is on a card zoom around what is between them, and drag nothing.
    const card = (await nodeOf(page, 'Trial').boundingBox())!;
    const [one, other] = [{ x: card.x + 60, y: card.y + 40, id: 0 }, { x: card.x + 60, y: card.y - 60, id: 1 }];
    const fingers = (type: 'touchStart' | 'touchMove', ...touchPoints: (typeof one)[]) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
    await fingers('touchStart', one);
    await fingers('touchStart', one, other);
    for (const away of [10, 20, 30, 40, 50]) await fingers('touchMove', { ...one, y: one.y + away }, { ...other, y: other.y - away });
    await touch('touchEnd');
    const grown = (await nodeOf(page, 'Trial').boundingBox())!;
    expect(grown.width / card.width).toBeCloseTo(2, 1);
    expect(grown.y - card.y).toBeCloseTo(10, 0);
    await expect(page.getByRole('button', { name: 'Undo: Add note' })).toBeVisible();
    await page.getByRole('button', { name: 'Fit to view' }).tap();
    await page.waitForTimeout(400);

    // A short touch of a card selects it, one of the ground lets go.
    await nodeOf(page, 'Trial').tap({ position: { x: 40, y: 20 } });
    await expect(nodeOf(page, 'Trial')).toHaveClass(/ selected/);
    await page.touchscreen.tap(canvas.x + canvas.width - 80, canvas.y + 40);
    await expect(nodeOf(page, 'Trial')).not.toHaveClass(/ selected/);
  });
});
