import { describeRate } from '@/lib/journey/describe-rate';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { describeShare } from '@/lib/journey/rate';
import type { AssumptionEffect, Forecast, GivenForecast } from '@/lib/simulation/forecast-report';

/** How many assumptions and paths are told; the rest changes less. */
const MOST_ASSUMPTIONS = 8;
const MOST_PATHS = 3;

export type Table = { title: string; columns: readonly string[]; rows: readonly (readonly string[])[]; note?: string };

/** What the forecast says, in sentences and tables; or why there are no figures yet. */
export type Results = { ok: false; reasons: string[] } | { ok: true; made: string; sentences: string[]; tables: Table[]; assumptions: string[]; contentHash: string };

export function describeResults(journey: Journey, forecast: Forecast): Results {
  if (!forecast.ok) return { ok: false, reasons: forecast.refusals.map(({ message }) => message) };
  const { conversion, withinHorizon, curve, bottleneck, friction, touches, money, measureFirst, paths, seed, customers, horizonDays, contentHash } = forecast;
  const sentences = [conversion, withinHorizon, curve, bottleneck, friction, touches, money, measureFirst, paths].flatMap((part) => (part ? [part.sentence] : []));
  return {
    ok: true,
    made: `For ${count(customers)} planned customers, ${horizonDays === null ? 'without a time limit' : `within ${count(horizonDays)} days`}, rates drawn ${count(conversion.draws)} times from seed ${seed}. Intervals hold nine cases in ten.`,
    sentences,
    tables: [statesTable(forecast), timeTable(forecast), channelsTable(forecast), moneyTable(forecast), sensitivityTable(forecast), pathsTable(forecast), sourcesTable(journey)].filter(({ rows }) => rows.length > 0),
    assumptions: forecast.assumptions,
    contentHash,
  };
}

function statesTable({ exact }: GivenForecast): Table {
  return {
    title: 'Bottleneck and dropout per state',
    columns: ['State', 'Reached by', 'Lost there, of those who reach it', 'Lost there, of all', 'Days in it'],
    rows: exact.states.map(({ name, id, reach, dropout, lost, dwellDays }) => [name || id, describeShare(reach), describeShare(dropout), describeShare(lost), days(dwellDays)]),
    note: 'Shares of all who enter unless said otherwise; without a time limit.',
  };
}

function timeTable({ curve, time }: GivenForecast): Table {
  const quantile = (label: string, value: number | null) => [label, value === null ? 'later than looked at' : `${days(value)} days`];
  return {
    title: 'Time to conversion, of those who convert',
    columns: ['Share', 'Within'],
    rows: time.toConvert ? [quantile('10 %', curve.p10Days), quantile('50 %', curve.p50Days), quantile('90 %', curve.p90Days), ['on average', `${days(time.toConvert.meanDays)} days`]] : [],
  };
}

function channelsTable({ touches, currency }: GivenForecast): Table {
  return {
    title: 'Touches per customer and channel',
    columns: ['Channel', 'Per customer', 'Cap', `Cost per customer (${currency})`],
    rows: touches.channels.map(({ name, perEntrant, cap, overCap, costPerEntrant }) => [name, perEntrant.toFixed(1), cap ? `${cap.touches} in ${days(cap.withinDays)} days${overCap ? ' (too many planned)' : ''}` : 'none', costPerEntrant.toFixed(2)]),
    note: 'As planned: caps, quiet hours and opt-outs are not yet in force here.',
  };
}

function moneyTable({ money, currency }: GivenForecast): Table {
  const row = (label: string, { p10, p50, p90 }: { p10: number; p50: number; p90: number }, say: (n: number) => string) => [label, say(p10), say(p50), say(p90)];
  const whole = (n: number) => count(Math.round(n));
  return {
    title: `Money for all planned customers (${currency})`,
    columns: ['', 'P10', 'P50', 'P90'],
    rows: money ? [row('Revenue', money.revenue, whole), row('Cost', money.cost, whole), row('Profit', money.profit, whole), ...(money.roi ? [row('Return on cost', money.roi, describeShare)] : [])] : [],
  };
}

function sensitivityTable({ tornado }: GivenForecast): Table {
  return {
    title: 'Sensitivity: which assumption moves the result most',
    columns: ['Assumption', 'As written', 'If', 'Conversion then'],
    rows: tornado.slice(0, MOST_ASSUMPTIONS).map((effect) => [kindOf(effect), sayValue(effect, effect.value), `${sayValue(effect, effect.low)} to ${sayValue(effect, effect.high)}`, `${describeShare(effect.conversion.atLow)} to ${describeShare(effect.conversion.atHigh)}`]),
    note: 'Rates between their P10 and P90; times a quarter shorter and longer.',
  };
}

function pathsTable({ paths }: GivenForecast): Table {
  const rows = (list: GivenForecast['paths']['toConversion'], end: string) => list.slice(0, MOST_PATHS).map(({ label, share, meanDays }) => [end, label, describeShare(share), days(meanDays)]);
  return { title: 'Commonest paths', columns: ['Ends in', 'Path', 'Of all who enter', 'Days'], rows: [...rows(paths.toConversion, 'conversion'), ...rows(paths.toLoss, 'loss')] };
}

/** Every rate of a transition with its source: what the figures rest on. */
function sourcesTable(journey: Journey): Table {
  return {
    title: 'Rates and where they come from',
    columns: ['Transition', 'Rate and source'],
    rows: journey.transitions.map(({ from, to, probability }) => [`${nameOf(journey, from)} → ${nameOf(journey, to)}`, probability ? describeRate(probability) : 'no rate yet']),
  };
}

function kindOf({ kind, label }: AssumptionEffect): string {
  return kind === 'rate' ? `Rate of ${label}` : kind === 'duration' ? `Time of ${label}` : label;
}

function sayValue({ unit }: AssumptionEffect, value: number): string {
  return unit === 'share' ? describeShare(value) : `${days(value)} days`;
}

function days(n: number): string {
  return Number(n.toFixed(n < 10 ? 1 : 0)).toLocaleString('en-US');
}

function count(n: number): string {
  return n.toLocaleString('en-US');
}
