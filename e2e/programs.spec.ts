import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { storeJourney } from './api';
import { axeOn } from './axe';
import { canvasOf, opened, problemsOf } from './builder';
import { expect, test } from './fixtures';
import { ownerHeaders } from './seed';

test('linked journeys are a map one walks by keyboard, with the traffic that a kept forecast expects', async ({ page, request }) => {
  const headers = ownerHeaders();
  const named = (words: string) => ({ ...completeJourney(), name: `${words} ${Date.now().toString(36)}` });
  const last = named('Renewal');
  const lastId = await storeJourney(request, headers, last);
  const first = { ...named('Welcome'), outcomes: completeJourney().outcomes.map((outcome) => (outcome.kind === 'exited' ? { ...outcome, kind: 'handed-off' as const, journeyId: lastId } : outcome)) };
  const firstId = await storeJourney(request, headers, first);

  await page.goto(`/journeys/${firstId}`);
  await opened(page);
  await expect(problemsOf(page).getByText(`hands customers off to ${last.name}, which is entered by an event`)).toBeVisible();
  await page.getByRole('button', { name: 'Simulate' }).click();
  const simulation = page.getByRole('region', { name: 'Simulation' });
  await simulation.getByRole('button', { name: 'Run simulation' }).click();
  await simulation.getByRole('button', { name: 'Keep this forecast' }).click();
  await expect(simulation.getByRole('region', { name: 'Kept forecasts' }).getByText(/kept just now/)).toBeVisible();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Programs' }).click();
  const map = page.getByRole('application', { name: 'Map of programs' });
  const box = (name: string) => map.getByRole('link', { name });
  await expect(box(first.name)).toContainText(/\d %\s*convert/);
  await expect(map.getByTitle(`of those who enter ${first.name} are handed off here`)).toHaveText(/\d %/);
  const words = page.getByRole('complementary', { name: 'Programs in words' });
  await expect(words.getByRole('listitem').filter({ hasText: first.name })).toContainText(new RegExp(`\\d % of its entrants go on to ${last.name}`));
  expect((await axeOn(page).analyze()).violations).toEqual([]);

  await box(first.name).focus();
  await page.keyboard.press('ArrowRight');
  await expect(box(last.name)).toBeFocused();
  await page.keyboard.press('Enter');
  await opened(page);
  await expect(canvasOf(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(lastId));
  await page.goBack();
  await expect(box(last.name)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(box(first.name)).toBeFocused();
});
