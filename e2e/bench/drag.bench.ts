import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { build } from 'esbuild';
import { serializeJourney } from '@/lib/journey/parse';
import { center, importJourney, inspectorOf, nodeOf, select, upload } from '../builder';
import { test } from '../fixtures';
import { benchJourney } from './bench-journey';
import { measure, type Smoothness } from './trace';

const DRAG_MS = 3_000;
const RADIUS_PX = 60;

test('dragging a node, beside the same on React Flow alone', async ({ browser, page }) => {
  await plainPage(page);
  const plain = await measure(browser, page, () => dragInCircles(page, page.locator('.react-flow__node').nth(4)));
  await openBench(page);
  const app = await measure(browser, page, () => dragInCircles(page, nodeOf(page, 'State 3')));
  say('Dragging, React Flow alone, 9 nodes', plain);
  say('Dragging, 7 states and 30 touchpoints', app);
  print(`Scripting, ratio to React Flow alone: ${(app.scriptingPerFrameMs / plain.scriptingPerFrameMs).toFixed(1)}`);
});

test('typing, with lint behind it', async ({ browser, page }) => {
  await openBench(page);
  await select(page, 'State 3');
  const name = inspectorOf(page).getByRole('textbox', { name: 'Name', exact: true });
  const typing = await measure(browser, page, () => name.pressSequentially(' that has been given a longer name than before', { delay: 50 }));
  say('Typing a name', typing);

  const { outputFiles } = await bundle('lint-global.ts');
  await page.goto('about:blank');
  await page.addScriptTag({ content: outputFiles![0]!.text });
  const { p50, p95 } = await page.evaluate((journey) => globalThis.timeLint(journey), benchJourney());
  print(`Lint in the browser, 7 states, 30 touchpoints: p50 ${(p50 / 1_000).toFixed(3)} ms, p95 ${(p95 / 1_000).toFixed(3)} ms (target 1 ms)`);
});

async function openBench(page: Page): Promise<void> {
  await importJourney(page, upload('bench.json', serializeJourney(benchJourney())));
  await nodeOf(page, 'State 3').waitFor();
}

async function plainPage(page: Page): Promise<void> {
  const { outputFiles } = await bundle('plain-flow.tsx');
  const css = readFileSync(createRequire(import.meta.url).resolve('@xyflow/react/dist/style.css'), 'utf8');
  await page.setContent(`<!doctype html><style>html,body,#root{height:100%;margin:0}${css}</style><div id="root"></div>`);
  await page.addScriptTag({ content: outputFiles![0]!.text });
  await page.locator('.react-flow__node').nth(4).waitFor();
}

function bundle(file: string) {
  return build({ entryPoints: [join('e2e', 'bench', file)], bundle: true, write: false, minify: true, format: 'iife', jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' } });
}

/** Drags for some seconds in circles, with a move for every frame. */
async function dragInCircles(page: Page, node: Locator): Promise<void> {
  const { x, y } = await center(node);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const startMs = Date.now(); Date.now() - startMs < DRAG_MS; ) {
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
