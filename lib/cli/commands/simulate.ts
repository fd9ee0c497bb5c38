import { describeShare } from '@/lib/journey/rate';
import { forecast, type Forecast } from '@/lib/simulation/forecast';
import type { SimulationReport } from '@/lib/simulation/report';
import { MOST_CUSTOMERS, simulate as run } from '@/lib/simulation/simulate';
import { readArguments, readWhole } from '../arguments';
import type { Command } from '../command';
import { Failure } from '../failure';
import { readHorizon } from '../forecast-options';
import { readJourney } from '../read-journey';
import { table } from '../table';

const OPTIONS = {
  customers: { type: 'string' },
  seed: { type: 'string' },
  horizon: { type: 'string' },
  rules: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Sends made-up customers through a journey and reports what became of them. */
export const simulate: Command = async ({ args, print }) => {
  const { file, values } = readArguments('simulate', args, OPTIONS);
  const customers = readWhole('--customers', values.customers, { least: 1, most: MOST_CUSTOMERS, fallback: 100_000 });
  const seed = readWhole('--seed', values.seed, { least: 0, most: Number.MAX_SAFE_INTEGER, fallback: 1 });
  const horizonMs = values.horizon === undefined ? undefined : readHorizon(values.horizon);
  const { rules = 'none' } = values;
  if (rules !== 'none' && rules !== 'all') throw new Failure(`--rules must be all (touchpoints act, with caps, quiet hours and opt-outs) or none, not "${rules}".`);
  const { journey, notes } = await readJourney(file);
  const report = run(journey, { customers, seed, rules, ...(horizonMs !== undefined && { horizonMs }) });
  const whole = { ...report, assumptions: [...notes, ...report.assumptions] };
  const expected = forecast(journey, { customers, seed, ...(horizonMs !== undefined && { horizonMs }) });
  print(values.json ? JSON.stringify({ ...whole, forecast: expected }, null, 2) : describe(journey.name, whole, expected));
  return 0;
};

function describe(name: string, report: SimulationReport, expected: Forecast): string {
  const { conversion, bottleneck, timeToConvertDays: time } = report;
  const limit = report.horizonDays === null ? 'no time limit' : `watched for ${days(report.horizonDays)}`;
  const title = `${name || 'Unnamed journey'}: ${report.customers.toLocaleString('en-US')} customers, seed ${report.seed}, ${limit}`;
  if (!expected.ok) return [title, ['There are no figures yet:', ...expected.refusals.map(({ message }) => `- ${message}`)].join('\n')].join('\n\n');
  const facts = [
    ['Conversion', `${describeShare(conversion.rate)} (90 % interval ${describeShare(conversion.low)} to ${describeShare(conversion.high)}; exactly ${describeShare(conversion.exact)} without a time limit)`],
    ['Time to convert', time ? `half within ${days(time.p50)}, one in ten within ${days(time.p10)}, nine in ten within ${days(time.p90)}; ${days(time.mean)} on average` : 'nobody converted'],
    ['Bottleneck', bottleneck ? `${bottleneck.name || bottleneck.id}: ${describeShare(bottleneck.dropout)} of those who reach it are lost there` : 'none'],
  ];
  const { touches, money } = report;
  if (touches) {
    const { sent, capPressure, perCustomer } = touches.all;
    facts.push(['Touches', `${sent.toFixed(1)} per customer, nine in ten get at most ${perCustomer.p90}; caps press on ${describeShare(capPressure)} of those due`]);
    facts.push(['Opt-outs', `${describeShare(touches.leftByOptOut)} leave the journey that way`]);
  }
  if (money && (money.valuePerConversion !== null || money.costPerEntrant > 0)) {
    facts.push(['Per entrant', `${money.revenuePerEntrant.toFixed(2)} ${money.currency} earned, ${money.costPerEntrant.toFixed(2)} spent`]);
  }
  if (report.inProgress > 0) facts.push(['Still inside', describeShare(report.inProgress)]);
  const states = report.states.map((state) => [state.name || state.id, describeShare(state.reach), describeShare(state.dropout)]);
  const parts = [
    title,
    table(facts),
    table([['State', 'Reached by', 'Lost there'], ...states], [1, 2]),
  ];
  const said = [expected.conversion, expected.withinHorizon, expected.curve, expected.bottleneck, expected.friction, expected.touches, expected.money, expected.measureFirst, expected.paths];
  parts.push(['Forecast', ...said.flatMap((part) => (part ? [`- ${part.sentence}`] : []))].join('\n'));
  if (report.assumptions.length) parts.push(['Assumptions', ...report.assumptions.map((line) => `- ${line}`)].join('\n'));
  return parts.join('\n\n');
}

function days(n: number): string {
  const rounded = Number(n.toFixed(n < 10 ? 1 : 0));
  return `${rounded.toLocaleString('en-US')} ${rounded === 1 ? 'day' : 'days'}`;
}
