import { contentHash } from '@/lib/journey/content-hash';
import type { Journey } from '@/lib/journey/journey';
import type { Finding } from '@/lib/linter/finding';
import type { Forecast } from '@/lib/simulation/forecast-report';
import { buildsOf, type Build } from './builds';
import { calendarOf, type CalendarRow } from './calendar';
import { checklistOf, type ChecklistStep } from './checklist';
import { drawDiagram } from './diagram';
import { describeResults, type Results } from './results';
import { describeMachine, type StateMachine } from './state-machine';

/** The deliverable of one journey: what its team builds, sends, expects and ticks off. A pure function of the document and its forecast. */
export type Blueprint = {
  name: string;
  objective: string;
  summary: string;
  brand: string;
  contentHash: string;
  /** What the linter still objects to, most severe first; accepted findings say why. */
  findings: { severity: Finding['severity']; message: string; accepted?: string }[];
  diagram: string;
  machine: StateMachine;
  calendar: CalendarRow[];
  results: Results;
  checklist: ChecklistStep[];
  /** What must exist on each platform, by name. */
  builds: Build[];
};

/** `journeys` names other journeys by their ids: those that hand-offs lead to. */
type Given = { brand: string; forecast: Forecast; findings: readonly Finding[]; journeys?: ReadonlyMap<string, string> };

const WEIGHTS: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 };

export function makeBlueprint(journey: Journey, { brand, forecast, findings, journeys = new Map() }: Given): Blueprint {
  return {
    name: journey.name || 'Unnamed journey',
    objective: journey.objective,
    summary: journey.summary ?? '',
    brand,
    contentHash: contentHash(journey),
    findings: findings.map(({ severity, message, suppressed }) => ({ severity, message, ...(suppressed && { accepted: suppressed.reason }) })).sort((a, b) => Number(!!a.accepted) - Number(!!b.accepted) || WEIGHTS[a.severity] - WEIGHTS[b.severity]),
    diagram: drawDiagram(journey),
    machine: describeMachine(journey, journeys),
    calendar: calendarOf(journey),
    results: describeResults(journey, forecast),
    checklist: checklistOf(journey),
    builds: buildsOf(journey),
  };
}
