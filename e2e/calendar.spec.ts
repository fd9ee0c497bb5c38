import { blankJourney } from '@/lib/journey/blank';
import { center, drag, fieldOf, importJourney, inspectorOf, upload } from './builder';
import { expect, test } from './fixtures';
import { calendarOf, showAs, touchpointOf } from './views';

const mail = (id: string, name: string, days: number) => ({ id, name, channel: 'email', timing: { kind: 'entry', delay: `P${days}D` } });
const journey = (name: string) => ({
  ...blankJourney(name),
  entry: { ...blankJourney(name).entry, start: 'trial' },
  states: [
    {
      id: 'trial',
      name: 'Trial',
      stage: 'decision',
      timeout: { after: 'P14D', to: 'converted' },
      touchpoints: [
        mail('welcome', 'Welcome', 0),
        mail('tips', 'Tips', 2),
        mail('offer', 'Offer', 4),
        { id: 'reminder', name: 'Reminder', channel: 'sms', timing: { kind: 'after', touchpoint: 'offer', if: 'not-engaged', delay: 'P2DT13H' } },
        { id: 'cart', name: 'Cart', channel: 'push', timing: { kind: 'event', event: 'cart abandoned', delay: 'PT2H' } },
      ],
    },
    { id: 'paying', name: 'Paying', stage: 'onboarding', touchpoints: [mail('thanks', 'Thanks', 0)] },
  ],
  transitions: [{ id: 'bought', from: 'trial', to: 'paying', priority: 1, duration: { kind: 'fixed', value: 'P8D' } }],
});

test('touchpoints stand on their days; dragging and keys move them, followers follow, and undo brings all back', async ({ page }) => {
  await importJourney(page, upload('days.json', JSON.stringify(journey('Days'))));
  await showAs(page, 'Calendar');
  const offer = touchpointOf(page, 'Offer');
  await expect(offer).toHaveAttribute('aria-valuetext', 'day 4, 4 days after entering');
  await expect(touchpointOf(page, 'Thanks')).toHaveAttribute('aria-valuenow', '8');
  await expect(touchpointOf(page, 'Reminder')).toHaveAttribute('aria-valuetext', /^day 6, hour 13, .*in quiet hours: waits 10 hours$/);
  await expect(calendarOf(page).getByText('Trial. It goes out 2 hours after “cart abandoned”: that can be any day.')).toBeVisible();

  // By mouse: as far to the right as three days are wide.
  const from = await center(offer);
  const perDay = ((await center(touchpointOf(page, 'Thanks'))).x - (await center(touchpointOf(page, 'Welcome'))).x) / 8;
  await drag(page, from, { x: from.x + 3 * perDay, y: from.y });
  await expect(offer).toHaveAttribute('aria-valuetext', 'day 7, 7 days after entering');
  await expect(touchpointOf(page, 'Reminder')).toHaveAttribute('aria-valuenow', '9');
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'Offer' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo: Move Offer to day 7' })).toBeVisible();
  await expect(fieldOf(page, 'Delay')).toHaveValue('7 days');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(offer).toHaveAttribute('aria-valuenow', '4');

  // By keyboard: presses in a row are one step.
  await offer.focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Shift+ArrowRight']) await page.keyboard.press(key);
  await expect(offer).toHaveAttribute('aria-valuetext', 'day 2, hour 1, 2 days 1 hour after entering');
  await expect(offer).toBeFocused();
  await page.keyboard.press('Home');
  await expect(offer).toHaveAttribute('aria-valuetext', 'day 0, on entering');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('Offer is as early as it can be')).toBeAttached();
  await page.getByRole('button', { name: 'Undo: Move Offer to day 0' }).click();
  await expect(offer).toHaveAttribute('aria-valuenow', '4');

  await offer.focus();
  await page.keyboard.press('Enter');
  await expect(fieldOf(page, 'Delay')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(offer).toBeFocused();
});

test('what a cap would not let through is said, goes when it is moved, and all can be read as a table', async ({ page }) => {
  await importJourney(page, upload('days.json', JSON.stringify(journey('Too much'))));
  await page.goto(`${page.url()}?view=calendar`);
  const crowded = calendarOf(page).getByRole('region', { name: 'More than the caps allow' });
  await expect(crowded).toBeHidden();
  await touchpointOf(page, 'Thanks').focus();
  await touchpointOf(page, 'Tips').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await touchpointOf(page, 'Offer').focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
  // Tips, Offer and Thanks lie within seven days of each other, and a fourth one makes it too much.
  await touchpointOf(page, 'Welcome').focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await expect(crowded.getByRole('listitem')).toHaveText(['Up to 4 messages by Email within 7 days, day 2 to day 8 (Trial, Paying). The usual cap is 3: what is too much goes out later, or not at all.']);
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
  await expect(crowded).toBeHidden();
  await calendarOf(page).getByRole('button', { name: 'Show as a table' }).click();
  await expect(calendarOf(page).getByRole('table', { name: 'Touchpoints by day' }).getByRole('row')).toHaveText([/^Day/, /^day 0EmailWelcomeTrial/, /^day 2, hour 1EmailTips/, /^day 6EmailOffer/, /^day 8EmailThanksPaying/, /^day 8, hour 13SMSReminderTrial2 days 13 hours after “Offer” if not engaged; in quiet hours, waits 10 hours$/]);
});

test('the sheet is one stop of Tab, arrow keys go through all that is on it, and what moves by keys stays in view', async ({ page }) => {
  await importJourney(page, upload('days.json', JSON.stringify(journey('By keys'))));
  await page.goto(`${page.url()}?view=calendar`);
  const calendar = calendarOf(page);
  await calendar.getByRole('radio', { name: 'Days' }).click();
  await calendar.getByRole('button', { name: 'Show as a table' }).focus();
  await page.keyboard.press('Tab');
  await expect(touchpointOf(page, 'Welcome')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(calendar.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await expect(calendar.getByRole('button', { name: /^Paying: / })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(calendar.getByRole('button', { name: /^Trial: / })).toBeFocused();
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowDown');
  await expect(touchpointOf(page, 'Reminder')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(calendar.getByRole('button', { name: 'Cart' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'Cart' })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(touchpointOf(page, 'Reminder')).toBeFocused();

  // The table has no parts to go through but those without a day.
  await calendar.getByRole('button', { name: 'Show as a table' }).press('Enter');
  await page.keyboard.press('Tab');
  await expect(calendar.getByRole('button', { name: 'Cart' })).toBeFocused();
  await calendar.getByRole('button', { name: 'Show the calendar' }).press('Enter');

  const offer = touchpointOf(page, 'Offer');
  await offer.focus();
  for (const [key, day] of [['PageUp', 11], ['PageUp', 18], ['PageUp', 25], ['Home', 0]] as const) {
    await page.keyboard.press(key);
    await expect(offer).toHaveAttribute('aria-valuenow', `${day}`);
    await expect(offer).toBeInViewport({ ratio: 1 });
    await expect.poll(() => offer.evaluate((chip) => chip.contains(document.elementFromPoint(chip.getBoundingClientRect().left + 4, chip.getBoundingClientRect().top + 8)))).toBe(true);
  }
});

test('held near a side while it is dragged, a touchpoint takes the days along; all that fits the window stays in it', async ({ page }) => {
  await importJourney(page, upload('days.json', JSON.stringify(journey('Far'))));
  await page.goto(`${page.url()}?view=calendar`);
  const calendar = calendarOf(page);
  const sideways = () => calendar.evaluate((section) => [...section.querySelectorAll('*')].filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX === 'auto').length);
  await expect.poll(sideways).toBe(0);
  await calendar.getByRole('radio', { name: 'Days' }).click();
  const offer = touchpointOf(page, 'Offer');
  const { x, width } = (await calendar.boundingBox())!;
  const hold = async (toX: number, past: (day: number) => boolean) => {
    const from = await center(offer);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + toX) / 2, from.y, { steps: 3 });
    await page.mouse.move(toX, from.y, { steps: 3 });
    await expect.poll(async () => past(Number(await offer.getAttribute('aria-valuenow')))).toBe(true);
    await page.mouse.up();
  };
  await calendar.getByRole('radio', { name: 'Fit' }).click();
  await hold(x + width + 40, (day) => day > 40);
  await expect(page.getByRole('button', { name: /^Undo: Move Offer to day [4-9]\d/ })).toBeVisible();
  await expect(offer).toBeInViewport({ ratio: 1 });
  await expect.poll(sideways).toBe(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await calendar.getByRole('radio', { name: 'Days' }).click();
  await hold(x + width - 12, (day) => day > 20);
  await expect(page.getByRole('button', { name: /^Undo: Move Offer to day 2\d/ })).toBeVisible();
  await expect(offer).toBeInViewport({ ratio: 0.5 });
  await hold(x + 160, (day) => day < 12);
  await expect(page.getByRole('button', { name: /^Undo: Move Offer to day \d/ })).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(offer).toHaveAttribute('aria-valuenow', '4');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a touchpoint that is held is dragged, a finger that moves at once scrolls, a tap selects', async ({ page }) => {
    await importJourney(page, upload('days.json', JSON.stringify(journey('By finger'))));
    await page.goto(`${page.url()}?view=calendar`);
    const calendar = calendarOf(page);
    await calendar.getByRole('radio', { name: 'Days' }).click();
    const offer = touchpointOf(page, 'Offer');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) => client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const swipe = async (byX: number, heldMs: number) => {
      const { x, y } = await center(offer);
      await touch('touchStart', x, y);
      if (heldMs) await page.waitForTimeout(heldMs);
      for (let step = 1; step <= 6; step++) await touch('touchMove', x + (byX * step) / 6, y);
      await touch('touchEnd');
    };

    // The sheet goes along with the finger, and nothing is moved.
    const before = await center(offer);
    await swipe(-120, 0);
    await expect.poll(async () => (await center(offer)).x).toBeLessThan(before.x - 60);
    await expect(offer).toHaveAttribute('aria-valuenow', '4');

    const perDay = (await center(offer)).x - (await center(touchpointOf(page, 'Tips'))).x;
    const still = await center(touchpointOf(page, 'Tips'));
    await swipe(perDay, 500);
    await expect(offer).toHaveAttribute('aria-valuenow', '6');
    await expect(page.getByRole('button', { name: 'Undo: Move Offer to day 6' })).toBeVisible();
    expect((await center(touchpointOf(page, 'Tips'))).x).toBeCloseTo(still.x, 0);

    await touchpointOf(page, 'Tips').tap();
    await expect(inspectorOf(page).getByRole('heading', { level: 2, name: 'Tips' })).toBeVisible();
    await expect(touchpointOf(page, 'Tips')).toHaveAttribute('aria-valuenow', '2');
  });
});
