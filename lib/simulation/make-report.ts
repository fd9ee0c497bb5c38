import { contentHash } from '@/lib/journey/content-hash';
import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { TOUCHES_AT_REST } from './assumptions';
import { findBottleneck } from './bottleneck';
import { NOWHERE, type Chain } from './chain';
import { compile } from './compile';
import { curveOf } from './curve';
import { solveChain } from './exact';
import { reportMoney } from './money-report';
import { MOVE_LIMIT } from './move-limit';
import { reportPaths } from './path-report';
import type { ExactReport, SimulationOptions, SimulationReport, StateReport } from './report';
import { stayed, type Tally } from './tally';
import { planTouches, type TouchPlan } from './touch-plan';
import { reportTouches } from './touch-report';
import { restraintsOn, USUAL_RULES, type TouchRules } from './touch-rules';
import { wilsonInterval } from './wilson';

/** Id of the outcome under which a report counts those who opt out of a journey that has none for them. No part can have it. */
export const OPTED_OUT_ID = '(opted-out)';

/** A journey made ready to simulate. `touches` is absent when touchpoints are not to act. */
export type Prepared = {
  hash: string;
  chain: Chain;
  exact: ExactReport;
  rules: TouchRules;
  touches: TouchPlan | undefined;
  economics: Journey['economics'];
};

export function prepare(journey: Journey, { rules = 'none', touchRules }: Pick<SimulationOptions, 'rules' | 'touchRules'>): Prepared {
  const chain = compile(journey);
  const held: TouchRules = { ...USUAL_RULES, ...touchRules };
  const touches = rules === 'all' ? planTouches(journey, chain, held) : undefined;
  return { hash: hashOf(journey), chain, exact: solveChain(chain), rules: held, touches, economics: journey.economics };
}

/** A field being typed may hold what no saved document can (NaN): it counts as empty then. */
function hashOf(journey: Journey): string {
  try {
    return contentHash(journey);
  } catch {
    return contentHash(JSON.parse(JSON.stringify(journey)) as Journey);
  }
}

/** What a tally says, for the customers it has counted; `elapsedMs` is the time spent on drawing them. */
export function makeReport(prepared: Prepared, tally: Tally, { seed, horizonMs }: SimulationOptions, elapsedMs: number): SimulationReport {
  const { hash, chain, exact, rules, touches, economics } = prepared;
  const { customers } = tally;
  const share = (count: number) => (customers > 0 ? count / customers : 0);
  const states = stateReports(chain, tally);
  const conversion = wilsonInterval(tally.converted, customers);
  const outcomes = outcomesOf(chain, touches);
  const { entrantsPerDay } = economics;
  const touched = touches && tally.touches && reportTouches(touches, tally.touches, rules, { customers, horizonMs: horizonMs ?? Infinity, entrantsPerDay });
  return {
    contentHash: hash,
    customers,
    seed,
    horizonDays: horizonMs === undefined ? null : horizonMs / DAY_MS,
    elapsedMs,
    conversion: { ...conversion, exact: exact.conversion },
    inProgress: share(tally.inProgress),
    stalled: share(tally.stalled),
    outcomes: outcomes.map((outcome, o) => ({ ...outcome, share: share(tally.outcomes[o]!) })),
    states,
    flows: chain.arcWay.flatMap((way, k) => (way ? [{ ...way, perEntrant: share(tally.flow[k]!) }] : [])),
    bottleneck: findBottleneck(states, onward(tally)),
    timeToConvertDays: tally.times.summarize(),
    curve: curveOf(tally, horizonMs ?? Infinity),
    paths: reportPaths(chain, tally, outcomes.map(({ id }) => id)),
    heldTo: touches ? restraintsOn(touches.channels, rules) : null,
    touches: touched ?? null,
    money: touched ? reportMoney(economics, conversion.rate, touched.all.cost) : null,
    refusals: chain.refusals,
    assumptions: [...assumptionsOf(chain, touches), ...runAssumptions(tally, touches !== undefined)],
  };
}

function assumptionsOf({ assumptions }: Chain, touches: TouchPlan | undefined): string[] {
  return touches ? [...assumptions.filter((said) => said !== TOUCHES_AT_REST), ...touches.assumptions] : assumptions;
}

function outcomesOf(chain: Chain, touches: TouchPlan | undefined): Chain['outcomes'] {
  const isMissing = touches !== undefined && touches.optOutPlace >= chain.states.length + chain.outcomes.length;
  return isMissing ? [...chain.outcomes, { id: OPTED_OUT_ID, name: 'Opted out', kind: 'opted-out' }] : chain.outcomes;
}

function stateReports(chain: Chain, tally: Tally): StateReport[] {
  const customers = Math.max(1, tally.customers);
  return chain.states.map(({ id, name }, s) => {
    const [reach, lost, left] = [tally.reach[s]!, tally.lost[s]!, tally.left[s]!];
    return {
      id,
      name,
      reach: reach / customers,
      visits: tally.visits[s]! / customers,
      dropout: reach > 0 ? lost / reach : 0,
      lost: lost / customers,
      dwellDays: left > 0 ? stayed(tally, s) / left / DAY_MS : 0,
    };
  });
}

/** By state: of the stays that ended in leaving without loss, the share of customers who converted later. */
function onward({ left, lost, stuck, beforeConversion }: Tally): Float64Array {
  return left.map((stays, s) => {
    const unhurt = stays - (lost[s]! - stuck[s]!);
    return unhurt > 0 ? beforeConversion[s]! / unhurt : 0;
  });
}

function runAssumptions({ circling, customers }: Tally, touching: boolean): string[] {
  const said = ['Rates are taken as given: the 90 % interval covers luck of the draw, not doubt about the rates.'];
  if (customers === 0) said.push('Nobody was sent through: every figure is 0, and the interval leaves everything open.');
  if (touching) said.push('The exact conversion knows transitions and timeouts alone: no touchpoints, no opt-outs, no failure paths.');
  if (circling > 0) {
    const who = circling === 1 ? 'One customer' : `${circling.toLocaleString('en-US')} customers`;
    said.push(`${who} still circled after ${MOVE_LIMIT.toLocaleString('en-US')} moves${touching ? ', or without any time passing,' : ''} and were not followed further.`);
  }
  return said;
}

/** Whether there is anybody to draw: without a starting state nobody enters, and the report is that of nobody. */
export function canStart({ chain }: Prepared): boolean {
  return chain.start !== NOWHERE;
}
