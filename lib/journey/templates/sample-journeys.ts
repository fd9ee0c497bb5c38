import type { Journey } from '../journey';
import { TEMPLATES } from './catalog';
import { exampleValues } from './example-values';
import { fillTemplate } from './fill-template';

/** The fictional brand of the samples. No such company exists; its web address ends in `.example`, which nobody can own. */
export const SAMPLE_BRAND = 'Tidewell Coffee';
const SAMPLE_IDS = ['welcome', 'abandoned-cart', 'post-purchase', 'referral', 're-engagement-b2c', 'win-back'];

/** Journeys of a fictional brand, for a first look around: each name ends in “(sample)”, each summary says what it is. */
export function sampleJourneys(): Journey[] {
  return TEMPLATES.filter(({ id }) => SAMPLE_IDS.includes(id)).map((template) => {
    const filled = fillTemplate(template, { name: `${template.name} (sample)`, values: exampleValues(template) });
    if (!filled.ok) throw new RangeError(`The template ${template.id} does not fill: ${filled.problems[0]?.message}`);
    return { ...filled.journey, summary: `Sample of a fictional brand, ${SAMPLE_BRAND}. ${filled.journey.summary ?? ''}`.trim() };
  });
}
