import { CHANNELS, type Channel } from '../channel';
import { durationDays } from '../duration';
import type { Journey, Objective } from '../journey';
import { STAGES, type Stage } from '../state';
import type { Touchpoint } from '../touchpoint';

/** What is told of a journey without opening it. */
export type JourneyFacts = {
  objective: Objective;
  stages: Stage[];
  channels: Channel[];
  states: number;
  touchpoints: number;
  /** Until the journey's own timeout; undefined without one. */
  days: number | undefined;
};

/** The facts of a journey, in the order of stages and channels. */
export function factsOf(journey: Journey): JourneyFacts {
  const stages = new Set(journey.states.map(({ stage }) => stage));
  const touchpoints = touchpointsOf(journey);
  const channels = new Set(touchpoints.map(({ channel }) => channel));
  return {
    objective: journey.objective,
    stages: STAGES.filter((stage) => stages.has(stage)),
    channels: CHANNELS.filter((channel) => channels.has(channel)),
    states: journey.states.length,
    touchpoints: touchpoints.length,
    days: journey.timeout?.after === undefined ? undefined : Math.ceil(durationDays(journey.timeout.after)),
  };
}

export function touchpointsOf({ states }: Journey): Touchpoint[] {
  return states.flatMap(({ touchpoints }) => touchpoints);
}
