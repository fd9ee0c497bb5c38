import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Journey } from '@/lib/journey/journey';
import { lint } from '@/lib/linter/lint';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { forecast } from '@/lib/simulation/forecast';
import { DAY_MS } from '@/lib/journey/duration';
import { blankJourney } from '@/lib/journey/blank';
import { makeBlueprint } from './blueprint';
import { FORMATS, type FormatName } from './formats';
import { longJourney } from './testing/long-journey';

const FOLDER = join('lib', 'blueprint', 'testing', 'golden');
const JOURNEYS: Record<string, () => Journey> = { blank: () => blankJourney('Nothing yet'), trial: completeJourney, 'whole-lifecycle': longJourney };
const TEXTS: FormatName[] = ['md', 'csv', 'ics', 'mermaid', 'scxml'];

/** What people read is compared to the letter. After an intended change run `UPDATE_GOLDEN=1 npx vitest run lib/blueprint` and read the difference. */
describe.each(Object.entries(JOURNEYS))('%s', (name, make) => {
  test.each(TEXTS)('as %s', async (format) => {
    const journey = make();
    const blueprint = makeBlueprint(journey, { brand: 'Example & Sons', forecast: forecast(journey, { customers: 10_000, seed: 1, horizonMs: 180 * DAY_MS }), findings: lint(journey) });
    const { render, extension } = FORMATS[format];
    const text = await render({ blueprint, journey, id: name, start: '2026-03-02' });
    const file = join(FOLDER, `${name}.${extension}`);
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, text);
    }
    expect(existsSync(file), `${file} is missing; run with UPDATE_GOLDEN=1`).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
