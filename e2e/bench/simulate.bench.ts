import type { Locator, Page } from '@playwright/test';
import { serializeJourney } from '@/lib/journey/parse';
import { importJourney, ownFile, upload } from '../builder';
import { expect, test } from '../fixtures';
import { benchJourney } from './bench-journey';

test('simulating in the page: a hundred thousand by their rates, a million with all rules in force', async ({ page }) => {
  await importJourney(page, ownFile('trial.seed.json', 'Bench: rates'));
  const rates = await openPanel(page);
  await rates.getByRole('switch', { name: 'With caps, quiet hours and opt-outs' }).click();
  const times: number[] = [];
  for (let i = 0; i < 8; i++) times.push(await pressToPicture(rates, '100000'));
  const warm = times.slice(3).sort((a, b) => a - b);
  print(`Simulating 100,000 customers in the page, press to picture: first ${times[0]!.toFixed(0)} ms, warm median ${warm[2]!.toFixed(0)} ms, best ${warm[0]!.toFixed(0)} ms; the kernel says “${await words(rates)}”`);

  await importJourney(page, upload('bench.json', serializeJourney(benchJourney())));
  const rules = await openPanel(page);
  await run(rules, '100000');
  const control = await countFrames(page, () => page.evaluate(keepBusy, 2_000));
  print(`A worker that only counts, on the same page: ${frameWords(control)}`);
  let millionMs = 0;
  const beside = await countFrames(page, async () => void (millionMs = await pressToPicture(rules, '1000000')));
  print(`Simulating 1,000,000 customers with all rules, 7 states and 30 touchpoints: ${millionMs.toFixed(0)} ms; meanwhile ${frameWords(beside)}`);
});

type Frames = { frames: number; late: number; p95Ms: number };

/** The page's own frames while `act` runs. Nothing is traced and nobody asks the page meanwhile: both would cost what is measured. */
async function countFrames(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const state = { times: [] as number[], on: true };
    const tick = (atMs: number) => {
      state.times.push(atMs);
      if (state.on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { frameTimes: state });
  });
  await act();
  return page.evaluate(() => {
    const { frameTimes } = window as unknown as { frameTimes: { times: number[]; on: boolean } };
    frameTimes.on = false;
    const gaps = frameTimes.times.slice(1).map((atMs, i) => atMs - frameTimes.times[i]!);
    const late = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / (1_000 / 60)) - 1), 0);
    return { frames: gaps.length, late, p95Ms: gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.95)] ?? 0 };
  });
}

function frameWords({ frames, late, p95Ms }: Frames): string {
  return `${frames} frames, ${late} late, p95 ${p95Ms.toFixed(1)} ms between them`;
}

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

/** Milliseconds from the press to the frame in which the result is drawn, measured by the page's own clock. */
async function pressToPicture(panel: Locator, customers: string): Promise<number> {
  await panel.getByRole('textbox', { name: 'Customers' }).fill(customers);
  await panel.evaluate((element) => {
    const button = [...element.querySelectorAll('button')].find(({ textContent }) => textContent === 'Run simulation')!;
    const measured = new Promise<number>((resolve) => {
      button.addEventListener('click', () => {
        const pressedMs = performance.now();
        let ran = false;
        const watch = new MutationObserver(() => {
          const running = [...element.querySelectorAll('button')].some(({ textContent }) => textContent === 'Cancel');
          ran ||= running;
          if (!ran || running) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressedMs)));
        });
        watch.observe(element, { subtree: true, childList: true, characterData: true });
      }, { once: true, capture: true });
    });
    Object.assign(window, { pressToPicture: measured });
  });
  await panel.getByRole('button', { name: 'Run simulation' }).click();
  return panel.evaluate(() => (window as unknown as { pressToPicture: Promise<number> }).pressToPicture);
}

/** Keeps one core busy with a worker that does nothing useful, as a measure of what this machine can draw beside one. */
async function keepBusy(forMs: number): Promise<void> {
  const code = `const end = Date.now() + ${forMs}; while (Date.now() < end); postMessage(0);`;
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  await new Promise((resolve) => (worker.onmessage = resolve));
}

async function words(panel: Locator): Promise<string> {
  return (await panel.getByText(/^Done in/).innerText()).trim();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
