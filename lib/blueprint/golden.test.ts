import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Journey } from '@/lib/journey/journey';
import { lint } from '@/lib/linter/lint';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import { forecast } from '@/lib/simulation/forecast';
import { DAY_MS } from '@/lib/journey/duration';
import { blankJourney } from '@/lib/journey/blank';
import { TEMPLATES } from '@/lib/journey/templates/catalog';
import { exampleValues } from '@/lib/journey/templates/example-values';
import { fillTemplate } from '@/lib/journey/templates/fill-template';
import type { BuiltInTemplate } from '@/lib/journey/templates/template';
import { makeBlueprint } from './blueprint';
import { FORMATS, type FormatName } from './formats';
import { longJourney } from './testing/long-journey';

const FOLDER = join('lib', 'blueprint', 'testing', 'golden');
const TEXTS: FormatName[] = ['md', 'csv', 'ics', 'mermaid', 'scxml'];
/** Every format of the extremes; of the templates the text that people read, and the diagram. */
const CASES: [name: string, make: () => Journey, formats: FormatName[]][] = [
  ['blank', () => blankJourney('Nothing yet'), TEXTS],
  ['trial', completeJourney, TEXTS],
  ['whole-lifecycle', longJourney, TEXTS],
  ...TEMPLATES.map((template): (typeof CASES)[number] => [template.id, () => filled(template), ['md', 'mermaid']]),
];

function filled(template: BuiltInTemplate): Journey {
  const result = fillTemplate(template, { values: exampleValues(template) });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.journey;
}

/** What people read is compared to the letter. After an intended change run `UPDATE_GOLDEN=1 npx vitest run lib/blueprint` and read the difference. */
describe.each(CASES)('%s', (name, make, formats) => {
  test.each(formats)('as %s', async (format) => {
    const journey = make();
    const blueprint = makeBlueprint(journey, { brand: 'Example & Sons', forecast: forecast(journey, { customers: 10_000, seed: 1, horizonMs: 180 * DAY_MS, draws: 200 }), findings: lint(journey) });
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
