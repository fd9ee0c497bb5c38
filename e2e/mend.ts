import type { Locator, Page } from '@playwright/test';
import { choose, fill, inspectorOf, problemsOf } from './builder';
import { expect } from './fixtures';

/** Goes through the list of problems, from the top, and answers what each part lacks, until no error is left. */
export async function mendEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(No problems|Problems: )/ }).click();
  const problems = problemsOf(page);
  const errors = problems.getByRole('button', { name: /^Error / });
  for (let left = await errors.count(); left > 0; ) {
    const [first] = await errors.all();
    const about = (await first!.textContent()) ?? '';
    await first!.click();
    await mendPart(page);
    await expect(errors.filter({ hasText: about }), `after mending “${about}”`).toHaveCount(0);
    const now = await errors.count();
    expect(now, `errors after mending “${about}”`).toBeLessThan(left);
    left = now;
  }
}

/** Answers everything the inspector's form asks of the selected part. */
async function mendPart(page: Page): Promise<void> {
  const kind = await inspectorOf(page).getByRole('paragraph').first().textContent();
  if (kind === 'Journey') await mendJourney(page);
  else if (kind === 'State') await mendState(page);
  else if (kind === 'Touchpoint') await mendTouchpoint(page);
  else if (kind === 'Transition') await mendTransition(page);
  else throw new Error(`Nothing is known about mending “${kind}”`);
}

async function mendJourney(page: Page): Promise<void> {
  await choose(page, 'Customers enter when', 'An event happens');
  await fill(page, 'Entry event', 'visited');
  await fill(page, 'Entry criteria event', 'visited');
  await fill(page, 'Success criterion event', 'referred_someone');
  await fill(page, 'Timeout after', '360 days');
  await choose(page, 'Timeout leads to', '→ Exited');
  await fill(page, 'Primary KPI', 'Advocates won');
}

async function mendState(page: Page): Promise<void> {
  const name = await inspectorOf(page).getByRole('heading', { level: 2 }).textContent();
  await fill(page, 'Entry criteria event', `reached ${name}`);
  await fill(page, 'Exit criteria event', `left ${name}`);
  await fill(page, 'Timeout after', '100 days');
  await choose(page, 'Timeout leads to', '→ Exited');
}

async function mendTouchpoint(page: Page): Promise<void> {
  const inspector = inspectorOf(page);
  const message = inspector.getByRole('textbox', { name: 'Key message' });
  if ((await message.inputValue()) === '') await message.fill('What is in it for them');
  await fill(page, 'Call to action', 'Take the next step');
  await choose(page, 'Goes out', 'On entering the state');
  await fill(page, 'Delay', '1 day');
  await choose(page, 'Signal', 'Clicked');
  await fill(page, 'Counts within', '3 days');
  await choose(page, 'Then', 'Wait for');
  await inspector.getByRole('button', { name: /^Use “/ }).click();
}

async function mendTransition(page: Page): Promise<void> {
  const inspector = inspectorOf(page);
  await pick(inspector.getByRole('radiogroup', { name: 'Confidence' }), 'Medium');
  await fill(page, 'Why this rate', 'What sales has seen in the last year');
}

async function pick(group: Locator, option: string): Promise<void> {
  await group.getByText(option, { exact: true }).click();
}
