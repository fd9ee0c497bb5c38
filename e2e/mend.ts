import type { Page } from '@playwright/test';
import { choose, escaped, fieldOf, fill, inspectorOf, problemsOf } from './builder';
import { expect } from './fixtures';

/** Goes through the list of problems, from the top, and answers what each part lacks, until no error is left. */
export async function mendEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(No problems|Problems: )/ }).click();
  const errors = problemsOf(page).getByRole('button', { name: /^Error / });
  let mended = 0;
  for (let left = await errors.count(); left > 0; ) {
    const first = await errors.first().textContent();
    const name = first!.replace(/^Error/, '').split(' · ')[0]!;
    await errors.first().click();
    await expect(inspectorOf(page).getByRole('heading', { level: 2 })).toHaveText(name);
    await mendPart(page, ++mended);
    // The list follows typing a moment later; until it has, its rows still move.
    await expect(errors.filter({ hasText: new RegExp(`^Error${escaped(name)} · `) }), `what is left about “${name}”`).toHaveCount(0);
    const now = await errors.count();
    expect(now, `errors after mending “${name}”`).toBeLessThan(left);
    left = now;
  }
}

/** Answers everything the inspector's form asks of the selected part. The `n`th touchpoint goes out on day `n`, so that no two meet. */
async function mendPart(page: Page, n: number): Promise<void> {
  const kind = await inspectorOf(page).getByRole('paragraph').first().textContent();
  if (kind === 'Journey') await mendJourney(page);
  else if (kind === 'State') await mendState(page);
  else if (kind === 'Touchpoint') await mendTouchpoint(page, n);
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

async function mendTouchpoint(page: Page, day: number): Promise<void> {
  await fillIfEmpty(page, 'Key message', 'What is in it for them');
  await fillIfEmpty(page, 'Angle', `Reason ${day}`);
  await fill(page, 'Call to action', 'Take the next step');
  await choose(page, 'Goes out', 'On entering the state');
  await fill(page, 'Delay', `${day} days`);
  await choose(page, 'Signal', 'Visited');
  await fill(page, 'Counts within', '3 days');
  await choose(page, 'Then', 'Wait for');
  await inspectorOf(page).getByRole('button', { name: /^Use “/ }).click();
}

async function mendTransition(page: Page): Promise<void> {
  await fillIfEmpty(page, 'Trigger event', 'took the last step');
  const confidence = inspectorOf(page).getByRole('radiogroup', { name: 'Confidence' });
  if ((await confidence.count()) === 0) return;
  await confidence.getByText('Medium', { exact: true }).click();
  await fillIfEmpty(page, 'Why this rate', 'What sales has seen in the last year');
}

async function fillIfEmpty(page: Page, label: string, text: string): Promise<void> {
  if ((await fieldOf(page, label).inputValue()) === '') await fill(page, label, text);
}
