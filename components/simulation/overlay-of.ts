import type { Overlay } from '@/components/builder/overlay-context';
import type { ExactReport } from '@/lib/simulation/report';

/** The figures of a report as the canvas draws them: reach by state and outcome, flow by edge, and the bottleneck. */
export function overlayOf({ states, outcomes, flows, bottleneck }: Pick<ExactReport, 'states' | 'outcomes' | 'flows' | 'bottleneck'>): Overlay {
  return {
    reach: new Map([...states.map(({ id, reach }) => [id, reach] as const), ...outcomes.map(({ id, share }) => [id, share] as const)]),
    flow: new Map(flows.map(({ kind, id, perEntrant }) => [`${kind}:${id}`, perEntrant])),
    bottleneckId: bottleneck?.id,
  };
}
