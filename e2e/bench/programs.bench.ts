import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { storeJourney, tokenHeaders } from '../api';
import { test } from '../fixtures';
import { benchJourney } from './bench-journey';
import { measure, type Smoothness } from './trace';

const JOURNEYS = 50;
const PAN_MS = 3_000;
const RADIUS_PX = 120;

test('a program of 50 journeys opens and is panned, beside as many plain boxes on React Flow alone', async ({ browser, page, request }) => {
  const headers = await tokenHeaders(page);
  const ids: string[] = [];
  for (let i = 0; i < JOURNEYS; i++) {
    const journey = { ...benchJourney(), name: `Journey ${i + 1}` };
    const outcomes = ids.length ? [...journey.outcomes, { id: 'on', name: 'On', kind: 'handed-off' as const, journeyId: ids[Math.floor((ids.length - 1) / 2)]! }] : journey.outcomes;
    ids.push(await storeJourney(request, headers, { ...journey, outcomes }));
  }
  await page.goto('/programs');
  await page.locator('.react-flow__node').nth(JOURNEYS - 1).waitFor();
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push(await openMap(page));
  times.sort((a, b) => a - b);
  print(`Opening a program of ${JOURNEYS} journeys (${JOURNEYS * 7} states), from the request to the drawn map: median ${times[2]!.toFixed(0)} ms, worst ${times[4]!.toFixed(0)} ms (target 1,500 ms)`);
  const app = await measure(browser, page, () => panInCircles(page));

  await plainPage(page);
  const plain = await measure(browser, page, () => panInCircles(page));
  say(`Panning, React Flow alone, ${JOURNEYS} plain nodes`, plain);
  say(`Panning, ${JOURNEYS} journeys`, app);
  print(`Main thread, ratio to React Flow alone: ${(app.mainThreadPerFrameMs / plain.mainThreadPerFrameMs).toFixed(1)}`);
});

/** Milliseconds from asking for the page to the frame in which every journey is drawn, by the page's own clock. */
async function openMap(page: Page): Promise<number> {
  await page.addInitScript((count) => {
    new MutationObserver((_, watch) => {
      if (document.querySelectorAll('.react-flow__node svg').length < count || document.querySelectorAll('.react-flow__edge').length < count - 1) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { drawnMs: performance.now() })));
    }).observe(document, { subtree: true, childList: true });
  }, JOURNEYS);
  await page.goto('/programs');
  await page.waitForFunction(() => 'drawnMs' in window);
  return page.evaluate(() => (window as unknown as { drawnMs: number }).drawnMs);
}

async function plainPage(page: Page): Promise<void> {
  const { outputFiles } = await build({ entryPoints: [join('e2e', 'bench', 'plain-nodes.tsx')], bundle: true, write: false, minify: true, format: 'iife', jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' } });
  const css = readFileSync(createRequire(import.meta.url).resolve('@xyflow/react/dist/style.css'), 'utf8');
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><style>html,body,#root{height:100%;margin:0}${css}</style><div id="root"></div>`);
  await page.addScriptTag({ content: outputFiles[0]!.text });
  await page.locator('.react-flow__node').nth(JOURNEYS - 1).waitFor();
}

/** Drags the ground for some seconds in circles, with a move for every frame. */
async function panInCircles(page: Page): Promise<void> {
  const { x, y } = await page.locator('.react-flow__pane').evaluate((pane) => {
    const { left, top } = pane.getBoundingClientRect();
    return { x: left + 12 + 200, y: top + 12 + 150 };
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const startMs = Date.now(); Date.now() - startMs < PAN_MS; ) {
    const turn = ((Date.now() - startMs) / 1_000) * 2 * Math.PI;
    await page.mouse.move(x + RADIUS_PX * (Math.cos(turn) - 1), y + RADIUS_PX * Math.sin(turn));
  }
  await page.mouse.up();
}

function say(what: string, { frames, dropped, p95FrameMs, scriptingPerFrameMs, mainThreadPerFrameMs, tooLong }: Smoothness): void {
  print(`${what}: ${frames} frames, ${dropped} dropped, p95 ${p95FrameMs.toFixed(1)} ms between frames; main thread ${mainThreadPerFrameMs.toFixed(2)} ms a frame, of it scripting ${scriptingPerFrameMs.toFixed(2)} ms, ${tooLong} pieces longer than a frame`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
