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
    print(`JavaScript until it can be used, compressed: bare ${kilobytes(bare.usable)}, builder ${kilobytes(builder.usable)}, ratio ${(builder.usable / bare.usable).toFixed(2)} (goal 1.6)`);
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

/** Bytes of scripts on the wire, from asking for the page with an empty cache until it can be used, and a while on. */
async function firstLoad(page: Page, url: string, usable: () => Promise<void>): Promise<Load> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Map<string, { name: string; bytes: number }>();
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.set(requestId, { name: response.url.split('/').at(-1)!, bytes: 0 });
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const script = scripts.get(requestId);
    if (script) script.bytes = encodedDataLength;
  });
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Object.assign(window, { shift: (window as unknown as { shift: number }).shift + (entry as unknown as { value: number }).value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  await usable();
  const sum = () => [...scripts.values()].reduce((total, { bytes }) => total + bytes, 0);
  const atUsable = sum();
  await page.waitForTimeout(SETTLE_MS);
  await client.detach();
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  return { usable: atUsable, settled: sum(), shift, files: [...scripts.values()].sort((a, b) => b.bytes - a.bytes) };
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
