import type { Browser, Page } from '@playwright/test';

/**
 * What a stretch of dragging cost, in milliseconds. `moves` are the pointer's moves that the page heard of. The main thread's work (scripting, styles, layout, painting) and the scripting
 * in it are processor time, so other work on the machine does not count. A piece of scripting over one frame's time (`tooLong`)
 * drops a frame on any machine like this one.
 */
export type Smoothness = { frames: number; dropped: number; p95FrameMs: number; moves: number; scriptingMs: number; scriptingPerFrameMs: number; tooLong: number; mainThreadMs: number; mainThreadPerFrameMs: number };

type TraceEvent = { name: string; ph: string; ts: number; dur?: number; tdur?: number; pid: number; tid: number; args?: { data?: { type?: string } } };

const FRAME_MS = 1_000 / 60;
/** Everything in a trace's main thread that runs the page's code. */
const SCRIPTING = new Set(['FunctionCall', 'EvaluateScript', 'TimerFire', 'FireAnimationFrame', 'EventDispatch', 'RunMicrotasks', 'MinorGC', 'MajorGC', 'V8.GCScavenger']);

const TASKS = new Set(['RunTask']);

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
  const pieces = work(traceEvents, SCRIPTING);
  const [scriptingMs, mainThreadMs] = [sum(pieces), sum(work(traceEvents, TASKS))];
  return {
    frames: gaps.length,
    dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0),
    p95FrameMs: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    moves: traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'mousemove').length,
    scriptingMs,
    scriptingPerFrameMs: scriptingMs / gaps.length,
    mainThreadMs,
    mainThreadPerFrameMs: mainThreadMs / gaps.length,
    tooLong: pieces.filter((tookMs) => tookMs > FRAME_MS).length,
  };
}

/** The pieces of work of some kinds on the busiest main thread, in processor time; what runs inside another piece counts with it. */
function work(events: readonly TraceEvent[], kinds: ReadonlySet<string>): number[] {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== 'X' || !kinds.has(event.name)) continue;
    const key = `${event.pid}/${event.tid}`;
    const known = threads.get(key);
    if (known) known.push(event);
    else threads.set(key, [event]);
  }
  const pieces = [...threads.values()].map(outermost);
  return pieces.reduce((busiest, one) => (sum(one) > sum(busiest) ? one : busiest), []);
}

function outermost(events: TraceEvent[]): number[] {
  const pieces: number[] = [];
  let until = 0;
  for (const { ts, dur = 0, tdur = dur } of events.sort((a, b) => a.ts - b.ts)) {
    if (ts < until) continue;
    pieces.push(tdur / 1_000);
    until = ts + dur;
  }
  return pieces;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
