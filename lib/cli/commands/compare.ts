import { describeShare } from '@/lib/journey/rate';
import { compare as compareJourneys, type Comparison } from '@/lib/simulation/compare';
import { readTwoFiles } from '../arguments';
import type { Command } from '../command';
import { Failure } from '../failure';
import { FORECAST_OPTIONS, readForecastOptions } from '../forecast-options';
import { readJourney } from '../read-journey';
import { table } from '../table';

/** Says what journey B changes against journey A. */
export const compare: Command = async ({ args, print }) => {
  const { files, values } = readTwoFiles('compare', args, { ...FORECAST_OPTIONS, json: { type: 'boolean' } });
  const options = readForecastOptions(values);
  const [a, b] = [await readJourney(files[0]), await readJourney(files[1])];
  const found = compareJourneys(a.journey, b.journey, options);
  if (!found.ok) throw new Failure(found.refusals.map(({ journey, message }) => `${journey === 'a' ? files[0] : journey === 'b' ? files[1] : 'options'}: ${message}`).join('\n'));
  const { ok: _, ...facts } = found;
  print(values.json ? JSON.stringify({ a: a.journey.name, b: b.journey.name, ...options, ...facts }, null, 2) : describe(a.journey.name, b.journey.name, found));
  return 0;
};

function describe(a: string, b: string, { conversion, withinHorizon, daysToConvert, profit, sentence }: Extract<Comparison, { ok: true }>): string {
  const points = (share: number) => `${share >= 0 ? '+' : ''}${Number((share * 100).toFixed(2))} points`;
  const signed = (n: number) => `${n >= 0 ? '+' : ''}${Number(n.toFixed(1)).toLocaleString('en-US')}`;
  const plain = (n: number) => Number(n.toFixed(1)).toLocaleString('en-US');
  const rows = [
    ['', 'A', 'B', 'Difference', '90 % interval'],
    ['Conversion', describeShare(conversion.a), describeShare(conversion.b), points(conversion.difference), `${points(conversion.p5)} to ${points(conversion.p95)}`],
  ];
  if (withinHorizon) rows.push(['In time', describeShare(withinHorizon.a), describeShare(withinHorizon.b), points(withinHorizon.difference)]);
  if (daysToConvert) rows.push(['Days to convert', plain(daysToConvert.a), plain(daysToConvert.b), signed(daysToConvert.difference)]);
  if (profit) rows.push(['Profit', plain(profit.a), plain(profit.b), signed(profit.difference), `${signed(profit.p5)} to ${signed(profit.p95)}`]);
  return [`A: ${a || 'Unnamed journey'}\nB: ${b || 'Unnamed journey'}`, table(rows, [1, 2, 3]), sentence].join('\n\n');
}
