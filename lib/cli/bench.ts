import { cpus } from 'node:os';
import { benchLint } from '@/lib/linter/bench';
import { benchSimulation } from '@/lib/simulation/bench';

/** `npm run bench`, the part without a browser: each figure with what it is measured against. */
console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}\n`);

for (const { name, runs, p50Ms, p95Ms, targetMs } of benchLint()) {
  const held = p50Ms <= targetMs ? 'within' : 'ABOVE';
  console.log(`Lint, ${name}: p50 ${p50Ms.toFixed(3)} ms, p95 ${p95Ms.toFixed(3)} ms over ${runs} runs (${held} the target of ${targetMs} ms)`);
}

const { customersPerSecond, plainCustomersPerSecond, ratio, exactMicroseconds } = benchSimulation();
const millions = (perSecond: number) => `${(perSecond / 1e6).toFixed(2)} M customers/s`;
console.log(`Simulation, six states: ${millions(customersPerSecond)}; the same model written plainly over objects: ${millions(plainCustomersPerSecond)}; ratio ${ratio.toFixed(1)}`);
console.log(`Exact solution, six states: ${exactMicroseconds.toFixed(0)} µs`);
