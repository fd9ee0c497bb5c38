import type { JourneyStanding } from '@/lib/approval/journey-standing';
import type { Miniature } from '@/lib/editor/miniature';
import type { SampledShare } from '@/lib/simulation/report';

/** A journey as the map shows it. `conversion` is of its entrants, by the forecast kept of what is saved now for so many `customers`. */
export type ProgramEntry = {
  id: string;
  name: string;
  stateCount: number;
  standing: JourneyStanding;
  miniature: Miniature;
  conversion: SampledShare | null;
  customers: number | null;
  /** Names of outcomes that hand off to a journey that is not there. */
  lost: readonly string[];
};

/** Traffic between two journeys. `share` is of those who enter `from`; `converts` where those who convert go on. */
export type ProgramWay = { from: string; to: string; converts: boolean; share: number | null };

export type ProgramsData = {
  journeys: readonly ProgramEntry[];
  ways: readonly ProgramWay[];
  /** Where connected journeys stand, group by group. */
  groups: readonly (readonly { id: string; x: number; y: number }[])[];
  alone: readonly string[];
};
