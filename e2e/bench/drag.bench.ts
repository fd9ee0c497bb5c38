import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import { build } from 'esbuild';
import { serializeJourney } from '@/lib/journey/parse';
import { center, importJourney, inspectorOf, nodeOf, select, upload } from '../builder';
import { test } from '../fixtures';
import { benchJourney } from './bench-journey';
import { measure, type Smoothness } from './trace';

const ROUNDS = 7;
const DRAG_MS = 1_500;
const RADIUS_PX = 60;
/** What follows from letting go, such as finding lines their ways, is done by then. */
const SETTLE_MS = 400;

type Drag = { along: Smoothness; endsMs: number };

/** Both by turns, since what else the machine does comes and goes; of the rounds the median counts, the first is to warm up. */
test('dragging a node, beside the same on React Flow alone', async ({ browser, context, page }) => {
  const plainPage = await context.newPage();
  await openPlain(plainPage);
  await openBench(page);
  const drags: { plain: Drag; app: Drag }[] = [];
  for (let i = 0; i <= ROUNDS; i++) {
    drags.push({
      plain: await dragInCircles(browser, plainPage, plainPage.locator('.react-flow__node').nth(4)),
      app: await dragInCircles(browser, page, nodeOf(page, 'State 3')),
    });
  }
  drags.shift();
  const sides = { 'React Flow alone, 10 nodes': drags.map(({ plain }) => plain), '7 states and 30 touchpoints': drags.map(({ app }) => app) };
  for (const [what, rounds] of Object.entries(sides)) {
    const per = (cost: (drag: Drag) => number) => middle(rounds.map(cost)).toFixed(2);
    print(`Dragging, ${what}: a move costs the main thread ${per(({ along }) => along.mainThreadMs / along.moves)} ms, of it scripting ${per(({ along }) => along.scriptingMs / along.moves)} ms; picking up and letting go ${per(({ endsMs }) => endsMs)} ms of scripting; ${rounds.map(({ along }) => `${along.moves} moves in ${along.frames} frames, ${along.dropped} dropped`).at(-1)}`);
  }
  const ratios = (cost: (of: Smoothness) => number) => {
    const all = drags.map(({ plain, app }) => cost(app.along) / app.along.moves / (cost(plain.along) / plain.along.moves)).toSorted((a, b) => a - b);
    return `${middle(all).toFixed(2)} (${all[0]!.toFixed(2)} to ${all.at(-1)!.toFixed(2)} in ${all.length} rounds)`;
  };
  print(`Scripting of a move, ratio to React Flow alone: ${ratios(({ scriptingMs }) => scriptingMs)} (goal 1.5)`);
  print(`All else of a move (styles, layout, painting), ratio: ${ratios(({ scriptingMs, mainThreadMs }) => mainThreadMs - scriptingMs)}`);
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

async function openPlain(page: Page): Promise<void> {
  const { outputFiles } = await bundle('plain-flow.tsx');
  const css = readFileSync(createRequire(import.meta.url).resolve('@xyflow/react/dist/style.css'), 'utf8');
  await page.setContent(`<!doctype html><style>html,body,#root{height:100%;margin:0}${css}</style><div id="root"></div>`);
  await page.addScriptTag({ content: outputFiles![0]!.text });
  await page.locator('.react-flow__node').nth(4).waitFor();
}

function bundle(file: string) {
  return build({ entryPoints: [join('e2e', 'bench', file)], bundle: true, write: false, minify: true, format: 'iife', jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' } });
}

/** Picks a node up, drags it for a while in circles with a move for every frame, and lets it go. */
async function dragInCircles(browser: Browser, page: Page, node: Locator): Promise<Drag> {
  await page.bringToFront();
  const { x, y } = await center(node);
  await page.mouse.move(x, y);
  const pickUp = await measure(browser, page, async () => {
    await page.mouse.down();
    await page.mouse.move(x - 4, y + 4, { steps: 4 });
  });
  const along = await measure(browser, page, async () => {
    for (const startMs = Date.now(); Date.now() - startMs < DRAG_MS; ) {
      const turn = ((Date.now() - startMs) / 1_000) * 2 * Math.PI;
      await page.mouse.move(x + RADIUS_PX * (Math.cos(turn) - 1), y + RADIUS_PX * Math.sin(turn));
    }
  });
  // Back where it was, or it would wander from round to round.
  await page.mouse.move(x, y);
  const letGo = await measure(browser, page, async () => {
    await page.mouse.up();
    await page.waitForTimeout(SETTLE_MS);
  });
  return { along, endsMs: pickUp.scriptingMs + letGo.scriptingMs };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function say(what: string, { frames, dropped, p95FrameMs, scriptingPerFrameMs, mainThreadPerFrameMs, tooLong }: Smoothness): void {
  print(`${what}: ${frames} frames, ${dropped} dropped, p95 ${p95FrameMs.toFixed(1)} ms between frames; main thread ${mainThreadPerFrameMs.toFixed(2)} ms a frame, of it scripting ${scriptingPerFrameMs.toFixed(2)} ms, ${tooLong} pieces longer than a frame`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
