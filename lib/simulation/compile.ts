import { nameOf, transitionsFrom } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Rate } from '@/lib/journey/rate';
import type { State } from '@/lib/journey/state';
import { describeGaps, type Gaps } from './assumptions';
import { findRefusals } from './refusals';
import { CONVERTED, LOST, NOWHERE, UNDECIDED, type Chain } from './chain';
import { EMPIRICAL, FIXED, fixedLaw, givenLaw, givenMs, type DurationLaw } from './duration-law';

/** Rates that add up to within this of 1 leave nobody for the timeout; beyond it they are scaled. */
const NEGLIGIBLE = 1e-9;

/** `instant`: it is stated to take no time; a time that is missing is another matter. */
type Arc = { to: number; share: number; law: DurationLaw; way: Chain['arcWay'][number]; instant: boolean };

/**
 * Turns a journey, however incomplete, into a chain to compute on. What is missing is filled in as
 * docs/simulation-model.md says, and `assumptions` names every such place. Never throws for a parsed journey.
 */
export function compile(journey: Journey): Chain {
  const states = journey.states.map(({ id, name }) => ({ id, name: name || id }));
  const outcomes = journey.outcomes.map(({ id, name, kind }) => ({ id, name: name || id, kind }));
  const places = new Map([...states, ...outcomes].map(({ id }, place) => [id, place]));
  const placeOf = (id: string | undefined) => places.get(id ?? '') ?? NOWHERE;
  const start = placeOf(journey.entry.start);
  const gaps = noGaps(journey, start < states.length ? start : NOWHERE);

  const drawn = journey.states.map((state) => arcsFrom(journey, state, placeOf, gaps));
  const trapped = findTrapped(drawn);
  gaps.trapped = states.filter((_, s) => trapped[s]).map(({ name }) => name);
  const byState = drawn.map((own, s) => (trapped[s] ? standStill(own) : own));
  const arcs = byState.flat();
  const firstArc = new Int32Array(states.length + 1);
  byState.forEach((own, s) => (firstArc[s + 1] = firstArc[s]! + own.length));

  const points = arcs.flatMap(({ law }) => law.points);
  let firstPoint = 0;
  const pointRange = arcs.map(({ law }) => [firstPoint, (firstPoint += law.points.length) - 1] as const);
  const afterMs = givenMs(journey.timeout?.after);
  return {
    states,
    outcomes,
    start: gaps.noStart ? NOWHERE : start,
    firstArc,
    arcTo: Int32Array.from(arcs, ({ to }) => to),
    arcShare: Float64Array.from(arcs, ({ share }) => share),
    arcUntil: Float64Array.from(byState.flatMap(addUp)),
    arcWay: arcs.map(({ way }) => way),
    arcLaw: Uint8Array.from(arcs, ({ law }) => law.kind),
    arcA: Float64Array.from(arcs, ({ law }, i) => (law.kind === EMPIRICAL ? pointRange[i]![0] : law.a)),
    arcB: Float64Array.from(arcs, ({ law }, i) => (law.kind === EMPIRICAL ? pointRange[i]![1] : law.b)),
    arcBelow: Float64Array.from(arcs, ({ law }) => law.below),
    arcMeanMs: Float64Array.from(arcs, ({ law }) => law.meanMs),
    pointShare: Float64Array.from(points, ([share]) => share),
    pointMs: Float64Array.from(points, ([, ms]) => ms),
    fate: Uint8Array.from([...states.map(() => UNDECIDED), ...outcomes.map(({ kind }) => fateOfKind(kind))]),
    timeout: afterMs === undefined ? undefined : { afterMs, to: placeOf(journey.timeout?.to) },
    refusals: findRefusals(states.map(({ name }) => name), drawn.map((own, s) => [...own, ...movesByFailure(journey.states[s]!, placeOf)]), gaps.noStart ? NOWHERE : start, new Map(gaps.scaled.map(({ id, sum }) => [placeOf(id), sum]))),
    assumptions: describeGaps(gaps),
  };
}

function fateOfKind(kind: Chain['outcomes'][number]['kind']): number {
  if (kind === 'converted') return CONVERTED;
  return kind === 'exited' || kind === 'opted-out' ? LOST : UNDECIDED;
}

function noGaps(journey: Journey, start: number): Gaps {
  const { timeout, exit } = journey;
  return {
    noStart: start === NOWHERE,
    noConversion: !journey.outcomes.some(({ kind }) => kind === 'converted'),
    noRate: [],
    noTime: [],
    unordered: [],
    late: [],
    scaled: [],
    noWayOut: [],
    timeoutWithoutTime: [],
    trapped: [],
    journeyTimeout: givenMs(timeout?.after) === undefined ? (timeout?.to ? 'no-time' : 'none') : timeout?.to ? 'applies' : 'no-target',
    exitConditions: exit.success !== undefined || exit.others.length > 0,
  };
}

/** The arcs out of a state: its transitions by priority, then whoever takes none of them. */
function arcsFrom(journey: Journey, state: State, placeOf: (id: string | undefined) => number, gaps: Gaps): Arc[] {
  const name = state.name || state.id;
  const limitMs = givenMs(state.timeout?.after) ?? Infinity;
  const transitions = transitionsFrom(journey, state.id);
  const sum = transitions.reduce((total, { probability }) => total + givenRate(probability), 0);
  if (sum > 1 + NEGLIGIBLE) gaps.scaled.push({ id: state.id, name, sum });

  const arcs = transitions.map(({ id, to, probability, duration }): Arc => {
    const wayName = `${name} → ${nameOf(journey, to)}`;
    const place = placeOf(to);
    const share = givenRate(probability) / Math.max(1, sum);
    const given = givenLaw(duration, limitMs);
    if (!probability || Number.isNaN(probability.value)) gaps.noRate.push(wayName);
    else if (!given && share > 0) gaps.noTime.push(wayName);
    if (place === NOWHERE) return { to: NOWHERE, share, law: fixedLaw(Infinity), way: undefined, instant: false };
    const law = given ?? fixedLaw(0);
    if (law.flaw && share > 0) gaps[law.flaw].push(wayName);
    return { to: place, share, law, way: { id, kind: 'transition', from: state.id, to }, instant: given !== undefined && isAtOnce(given) };
  });

  const rest = 1 - sum > NEGLIGIBLE ? 1 - sum : 0;
  const leadsTo = placeOf(state.timeout?.to);
  // A timeout without a time never comes, as in the engine.
  const to = limitMs === Infinity ? NOWHERE : leadsTo;
  if (to === NOWHERE) {
    if (rest > 0) gaps[leadsTo === NOWHERE ? 'noWayOut' : 'timeoutWithoutTime'].push(name);
    return [...arcs, { to, share: rest, law: fixedLaw(Infinity), way: undefined, instant: false }];
  }
  return [...arcs, { to, share: rest, law: fixedLaw(limitMs), way: { id: state.id, kind: 'timeout', from: state.id, to: state.timeout!.to! }, instant: limitMs === 0 }];
}

/** Where failure paths move people: no part of the chain, but a way out all the same. */
function movesByFailure({ touchpoints }: State, placeOf: (id: string | undefined) => number): { to: number; share: number; instant: boolean }[] {
  return touchpoints.flatMap(({ failure }) => (failure?.then.kind === 'move' ? [{ to: placeOf(failure.then.to), share: 1, instant: false }] : []));
}

function isAtOnce(law: DurationLaw): boolean {
  return law.kind === FIXED && law.a === 0;
}

/** A rate as it can be reckoned with: a field cleared or half typed counts as no rate. */
function givenRate(rate: Rate | undefined): number {
  return rate && rate.value > 0 ? Math.min(rate.value, 1) : 0;
}

/** Running sums of a state's shares. The last arc that anyone takes gets Infinity, so that rounding loses nobody. */
function addUp(arcs: Arc[]): number[] {
  const last = arcs.findLastIndex(({ share }) => share > 0);
  let sum = 0;
  return arcs.map(({ share }, i) => (i >= last ? Infinity : (sum += share)));
}

/** For each state: whether no share, however small, ever gets to an outcome or a standstill. Searched backwards from those. */
function findTrapped(byState: Arc[][]): boolean[] {
  const trapped = byState.map(() => true);
  for (let found = true; found; ) {
    found = false;
    byState.forEach((arcs, s) => {
      if (trapped[s] && arcs.some(({ to, share }) => share > 0 && !trapped[to])) {
        trapped[s] = false;
        found = true;
      }
    });
  }
  return trapped;
}

/** In a loop without an end everyone stays where they come to it first: following them would never end. */
function standStill(arcs: Arc[]): Arc[] {
  return [...arcs.map((arc) => ({ ...arc, share: 0 })), { to: NOWHERE, share: 1, law: fixedLaw(Infinity), way: undefined, instant: false }];
}
