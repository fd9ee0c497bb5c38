import type { Browser, Page } from '@playwright/test';

/** What a stretch of dragging cost. Times in milliseconds. */
export type Smoothness = { frames: number; dropped: number; droppedInTrace: number; p95FrameMs: number; scriptingPerFrameMs: number };

type TraceEvent = { name: string; ph: string; ts: number; dur?: number; pid: number; tid: number; args?: { name?: string } };

const FRAME_MS = 1_000 / 60;
/** Everything in a trace's main thread that runs the page's code. */
const SCRIPTING = new Set(['FunctionCall', 'EvaluateScript', 'TimerFire', 'FireAnimationFrame', 'EventDispatch', 'RunMicrotasks', 'MinorGC', 'MajorGC', 'V8.GCScavenger']);

/** Records frames and a trace while `act` runs. */
export async function measure(browser: Browser, page: Page, act: () => Promise<void>): Promise<Smoothness> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'devtools.timeline.frame', 'v8'] });
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
  const times = await page.evaluate(() => {
    const { frameTimes } = window as unknown as { frameTimes: { times: number[]; on: boolean } };
    frameTimes.on = false;
    return frameTimes.times;
  });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const gaps = times.slice(1).map((atMs, i) => atMs - times[i]!);
  const sorted = gaps.toSorted((a, b) => a - b);
  return {
    frames: gaps.length,
    dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0),
    droppedInTrace: traceEvents.filter(({ name }) => name === 'DroppedFrame').length,
    p95FrameMs: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    scriptingPerFrameMs: scriptingMs(traceEvents) / gaps.length,
  };
}

/** Time in which the busiest main thread ran code; what runs inside something else counts once. */
function scriptingMs(events: readonly TraceEvent[]): number {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== 'X' || !SCRIPTING.has(event.name)) continue;
    const key = `${event.pid}/${event.tid}`;
    threads.set(key, [...(threads.get(key) ?? []), event]);
  }
  return Math.max(0, ...[...threads.values()].map(unionMs));
}

function unionMs(events: TraceEvent[]): number {
  let total = 0;
  let until = 0;
  for (const { ts, dur = 0 } of events.sort((a, b) => a.ts - b.ts)) {
    total += Math.max(0, ts + dur - Math.max(ts, until));
    until = Math.max(until, ts + dur);
  }
  return total / 1_000;
}
