import { makeBlueprint } from '@/lib/blueprint/blueprint';
import { FORMATS, isFormat } from '@/lib/blueprint/formats';
import { suggestion } from '@/lib/journey/closest';
import { lint } from '@/lib/linter/lint';
import { forecast } from '@/lib/simulation/forecast';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { Failure } from '../failure';
import { FORECAST_OPTIONS, readForecastOptions } from '../forecast-options';
import { readJourney } from '../read-journey';

const OPTIONS = { ...FORECAST_OPTIONS, format: { type: 'string' }, brand: { type: 'string' }, start: { type: 'string' } } as const;

/** Writes the deliverable of a journey: state machine, calendar, expected results and checklist. */
export const blueprint: Command = async ({ args, print, warn }) => {
  const { file, values } = readArguments('blueprint', args, OPTIONS);
  const { format = 'md', brand = 'Unnamed brand', start = new Date().toISOString().slice(0, 10) } = values;
  if (!isFormat(format)) throw new Failure(`--format must be ${Object.keys(FORMATS).join(', ')}, not "${format}".${suggestion(format, Object.keys(FORMATS))}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(start) || Number.isNaN(Date.parse(start))) throw new Failure(`--start must be a date such as 2026-03-01, not "${start}".`);
  const options = readForecastOptions({ horizon: 'P180D', ...values });
  const { journey, notes } = await readJourney(file);
  const made = makeBlueprint(journey, { brand, forecast: forecast(journey, options), findings: lint(journey) });
  const output = await FORMATS[format].render({ blueprint: made, journey, id: made.contentHash.slice(0, 16), start });
  print(typeof output === 'string' ? output.replace(/\n$/, '') : output);
  for (const note of notes) warn(note);
  return 0;
};
