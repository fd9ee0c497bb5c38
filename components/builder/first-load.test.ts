import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What the browser asks for before it can draw the canvas. */
const ENTRIES = ['components/builder/builder.tsx', 'components/builder/lazy-builder.tsx', 'components/shell/app-frame.tsx', 'components/ui/providers.tsx', 'instrumentation-client.ts'];
/** Libraries that nobody needs until they act: load them with `lazyCode`, `lazyPart` or `lazyPanel`. */
const LATER = ['zod', '@base-ui/react', '@dagrejs/dagre', '@noble/hashes', 'recharts', 'codemirror', '@codemirror', '@lezer', 'react-markdown', 'papaparse'];
/** A context of a few lines. */
const LIGHT = '@base-ui/react/csp-provider';

const IMPORT = /^(?:import|export)\s+(?!type\b)(?:([^;'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;

/** What a module imports as it starts: not its types, and not what it loads later. */
function importsOf(path: string): string[] {
  const all = readFileSync(path, 'utf8').matchAll(IMPORT);
  const onlyTypes = (names: string) => /^\{(\s*type\s[^,}]+,?)+\s*\}$/.test(names.trim());
  return [...all].filter(([, names = '']) => !onlyTypes(names)).map(([, , specifier]) => resolved(path, specifier!));
}

function resolved(from: string, specifier: string): string {
  const path = specifier.startsWith('@/') ? specifier.slice(2) : specifier.startsWith('.') ? join(dirname(from), specifier) : undefined;
  if (path === undefined) return specifier;
  const found = ['.ts', '.tsx', '/index.ts', ''].map((end) => path + end).find((file) => /\.\w+$/.test(file) && existsSync(file));
  if (!found) throw new Error(`${from} imports ${specifier}, which is not there`);
  return found;
}

/** Everything that comes with the entries, each with the module that brings it. */
function firstLoad(): Map<string, string> {
  const broughtBy = new Map(ENTRIES.map((entry) => [entry, '']));
  for (const path of broughtBy.keys()) {
    if (!/^(components|lib|app|instrumentation-client).*\.tsx?$/.test(path)) continue;
    for (const next of importsOf(path)) if (!broughtBy.has(next)) broughtBy.set(next, path);
  }
  return broughtBy;
}

test('the builder’s first load brings no library that is needed later', () => {
  const broughtBy = firstLoad();
  expect([...broughtBy.keys()]).toEqual(expect.arrayContaining(['react', '@xyflow/react', 'components/canvas/state-node.tsx', 'lib/editor/store.ts']));
  const chain = (of: string): string => (broughtBy.get(of) ? `${of} ← ${chain(broughtBy.get(of)!)}` : of);
  const early = [...broughtBy.keys()].filter((name) => name !== LIGHT && LATER.some((library) => name === library || name.startsWith(`${library}/`)));
  expect(early.map(chain)).toEqual([]);
});

test('zod, loaded later, keeps to the page’s policy', async () => {
  await import('@/instrumentation-client');
  const { config } = await import('zod/v4/core');
  expect(config().jitless).toBe(true);
});
