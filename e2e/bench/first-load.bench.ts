import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serializeJourney } from '@/lib/journey/parse';
import { importJourney, nodeOf, upload } from '../builder';
import { test } from '../fixtures';
import { benchJourney } from './bench-journey';

const NEXT = join('node_modules', 'next', 'dist', 'bin', 'next');
const BARE = join('e2e', 'bench', 'bare-app');
const PORT = 3_987;
/** What still comes by itself after the page can be used counts too. */
const SETTLE_MS = 1_500;

test('the builder’s first load, beside React Flow alone in Next', async ({ page, watch }) => {
  test.setTimeout(300_000);
  watch.forgive(/status of 404/);
  const built = spawnSync(process.execPath, [NEXT, 'build', BARE], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  const server = spawn(process.execPath, [NEXT, 'start', BARE, '--port', String(PORT)], { stdio: 'ignore' });
  try {
    const bareUrl = `http://127.0.0.1:${PORT}/`;
    await answers(bareUrl);
    const bare = await firstLoad(page, bareUrl, () => page.locator('.react-flow__node').nth(8).waitFor());

    await importJourney(page, upload('bench.json', serializeJourney(benchJourney())));
    const url = page.url();
    const builder = await firstLoad(page, url, async () => {
      await nodeOf(page, 'State 3').waitFor();
    });
    print(`JavaScript asked for until the canvas is drawn, compressed: bare ${kilobytes(bare.usable)}, builder ${kilobytes(builder.usable)}, ratio ${(builder.usable / bare.usable).toFixed(2)} (goal 1.6)`);
    print(`Layout shift while the builder comes together: ${builder.shift.toFixed(4)}`);
    print(`With what follows by itself: bare ${kilobytes(bare.settled)}, builder ${kilobytes(builder.settled)}; ${builder.files.length} files:`);
    for (const { name, bytes } of builder.files) print(`  ${kilobytes(bytes).padStart(9)}  ${name}`);
  } finally {
    server.kill();
    rmSync(join(BARE, '.next'), { recursive: true, force: true });
  }
});

/** `shift` is the cumulative layout shift until everything has come. */
type Load = { usable: number; settled: number; shift: number; files: { name: string; bytes: number }[] };

/**
 * Bytes of scripts on the wire, with an empty cache: those asked for until the canvas is drawn, and all that come by themselves. On a slow
 * line only the first keep anyone waiting.
 */
async function firstLoad(page: Page, url: string, drawn: () => Promise<void>): Promise<Load> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Object.assign(window, { shift: (window as unknown as { shift: number }).shift + (entry as unknown as { value: number }).value });
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver((_, watch) => {
      if (!document.querySelector('.react-flow__node')) return;
      watch.disconnect();
      Object.assign(window, { drawnMs: performance.now() });
    }).observe(document, { subtree: true, childList: true });
    performance.setResourceTimingBufferSize(1_000);
  });
  await page.goto(url);
  await drawn();
  await page.waitForTimeout(SETTLE_MS);
  const found = await page.evaluate(() => {
    const { shift, drawnMs } = window as unknown as { shift: number; drawnMs: number };
    const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) => /\.js(\?|$)/.test(name));
    return { shift, scripts: scripts.map(({ name, transferSize, startTime }) => ({ name: name.split('/').at(-1)!, bytes: transferSize, early: startTime <= drawnMs })) };
  });
  await client.detach();
  const sum = (some: readonly { bytes: number }[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  return { usable: sum(found.scripts.filter(({ early }) => early)), settled: sum(found.scripts), shift: found.shift, files: found.scripts.sort((x, y) => y.bytes - x.bytes) };
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await fetch(url).then(({ ok }) => ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} does not answer`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
