import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { serializeJourney } from '@/lib/journey/parse';
import { importJourney, ownFile, upload } from '../builder';
import { benchJourney } from './bench-journey';
import { measure } from './trace';

test('simulating in the page: a hundred thousand by their rates, a million with all rules in force', async ({ browser, page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Bench: rates'));
  const rates = await openPanel(page);
  await rates.getByRole('switch', { name: 'With caps, quiet hours and opt-outs' }).click();
  await run(rates, '100000');
  const hundredThousandMs = Math.min(await run(rates, '100000'), await run(rates, '100000'), await run(rates, '100000'));
  print(`Simulating 100,000 customers in the page, warm, worker start to drawn result: ${hundredThousandMs.toFixed(0)} ms; the kernel says “${await words(rates)}”`);

  await importJourney(page, upload('bench.json', serializeJourney(benchJourney())));
  const rules = await openPanel(page);
  await run(rules, '100000');
  let millionMs = 0;
  const { frames, dropped, p95FrameMs } = await measure(browser, page, async () => void (millionMs = await run(rules, '1000000')));
  print(`Simulating 1,000,000 customers with all rules, 7 states and 30 touchpoints: ${millionMs.toFixed(0)} ms; meanwhile ${frames} frames, ${dropped} dropped, p95 ${p95FrameMs.toFixed(1)} ms between them`);
});

async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Simulate' }).click();
  return page.getByRole('region', { name: 'Simulation' });
}

/** Milliseconds from the press to the drawn result, what driving the browser takes included. */
async function run(panel: Locator, customers: string): Promise<number> {
  await panel.getByRole('textbox', { name: 'Customers' }).fill(customers);
  await panel.getByRole('button', { name: 'Run simulation' }).click();
  const startedMs = performance.now();
  await expect(panel.getByRole('button', { name: 'Run simulation' })).toBeEnabled({ timeout: 60_000 });
  await expect(panel.getByText(/^Done in/)).toBeVisible();
  return performance.now() - startedMs;
}

async function words(panel: Locator): Promise<string> {
  return (await panel.getByText(/^Done in/).innerText()).trim();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
