import { describeShare } from '@/lib/journey/rate';
import { forecast } from '@/lib/simulation/forecast';
import type { AssumptionEffect, GivenForecast } from '@/lib/simulation/forecast-report';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { FORECAST_OPTIONS, readForecastOptions } from '../forecast-options';
import { Failure } from '../failure';
import { readJourney } from '../read-journey';
import { table } from '../table';

/** Says which assumption moves the result most, and which to measure first. */
export const sensitivity: Command = async ({ args, print }) => {
  const { file, values } = readArguments('sensitivity', args, { ...FORECAST_OPTIONS, json: { type: 'boolean' } });
  const options = readForecastOptions(values);
  const { journey } = await readJourney(file);
  const found = forecast(journey, options);
  if (!found.ok) throw new Failure(found.refusals.map(({ message }) => `${file}: ${message}`).join('\n'));
  const { contentHash, customers, seed, horizonDays, currency, conversion, tornado, tornadoBase, measureFirst } = found;
  print(values.json ? JSON.stringify({ contentHash, customers, seed, horizonDays, currency, conversion, tornadoBase, tornado, measureFirst }, null, 2) : describe(journey.name, found));
  return 0;
};

function describe(name: string, { conversion, tornado, measureFirst }: GivenForecast): string {
  const moving = tornado.filter(moves);
  const rows = moving.map((effect) => [effect.label, nameOf(effect), between(effect.low, effect.high, effect.unit), between(effect.conversion.atLow, effect.conversion.atHigh, 'share'), effect.varianceShare === null ? '' : describeShare(effect.varianceShare)]);
  const parts = [
    `${name || 'Unnamed journey'}: ${conversion.sentence}`,
    table([['Assumption', 'Source', 'From and to', 'Conversion', 'Share of doubt'], ...rows], [4]),
  ];
  if (moving.length < tornado.length) parts.push(`${tornado.length - moving.length} more move neither conversion nor profit.`);
  if (measureFirst) parts.push(measureFirst.sentence);
  return parts.join('\n\n');
}

function moves({ conversion, profit }: AssumptionEffect): boolean {
  return Math.abs(conversion.atHigh - conversion.atLow) > 1e-9 || (profit !== null && Math.abs(profit.atHigh - profit.atLow) > 0.005);
}

function nameOf({ kind, source }: AssumptionEffect): string {
  return kind === 'rate' ? (source === 'none' ? 'no source' : source) : kind;
}

function between(low: number, high: number, unit: 'share' | 'days'): string {
  const say = (value: number) => (unit === 'share' ? describeShare(value) : `${Number(value.toFixed(1))} d`);
  return say(low) === say(high) ? say(low) : `${say(low)} to ${say(high)}`;
}
