import type { ExactReport, FlowReport } from '@/lib/simulation/report';

export type FlowEnd = 'state' | 'converted' | 'neutral' | 'lost' | 'back' | 'stuck';
export type FlowNode = { id: string; name: string; end: FlowEnd; perEntrant: number };
/** `by` says what moves customers: a transition, a timeout, or nothing at all. */
export type FlowLink = { id: string; source: number; target: number; perEntrant: number; by: FlowReport['kind'] | 'nothing' };
export type FlowGraph = { nodes: FlowNode[]; links: FlowLink[] };

const NEGLIGIBLE = 1e-7;
const ENDS = { converted: 'converted', exited: 'lost', 'opted-out': 'lost', escalated: 'neutral', 'handed-off': 'neutral' } as const;

type Flowing = Pick<ExactReport, 'states' | 'outcomes' | 'flows'>;

/**
 * Expected flow as a picture without circles: places from left to right, flows between them, per entrant. A way back to a place
 * that lies before it ends in a stop of its own, "Back to …"; those who come back count again where it leads.
 * Whoever comes to a state and never leaves ends in a stop too.
 */
export function flowGraph({ states, outcomes, flows }: Flowing, start: string | undefined): FlowGraph {
  const nodes: FlowNode[] = [];
  const numberOf = new Map<string, number>();
  const add = (id: string, name: string, end: FlowEnd): number => {
    const known = numberOf.get(id);
    if (known !== undefined) return known;
    numberOf.set(id, nodes.length);
    return nodes.push({ id, name, end, perEntrant: 0 }) - 1;
  };
  const reached = states.filter(({ visits }) => visits > NEGLIGIBLE);
  const stateOf = new Map(reached.map((state) => [state.id, state]));
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const taken = flows.filter(({ perEntrant, from, to }) => perEntrant > NEGLIGIBLE && stateOf.has(from) && (stateOf.has(to) || outcomeOf.has(to)));
  const back = waysBack(taken, start);
  for (const { id, name } of reached) add(id, name, 'state');

  const links: FlowLink[] = [];
  const link = (id: string, from: string, target: number, perEntrant: number, by: FlowLink['by']) => {
    links.push({ id, source: numberOf.get(from)!, target, perEntrant, by });
    const node = nodes[target]!;
    if (node.end !== 'state') node.perEntrant += perEntrant;
  };
  for (const flow of taken) {
    const outcome = outcomeOf.get(flow.to);
    const target = back.has(flow)
      ? add(`back:${flow.to}`, `Back to ${stateOf.get(flow.to)!.name}`, 'back')
      : outcome
        ? add(outcome.id, outcome.name, ENDS[outcome.kind])
        : numberOf.get(flow.to)!;
    link(`${flow.kind}:${flow.id}`, flow.from, target, flow.perEntrant, flow.kind);
  }
  for (const { id, visits } of reached) {
    nodes[numberOf.get(id)!]!.perEntrant = visits;
    const left = taken.reduce((sum, flow) => (flow.from === id ? sum + flow.perEntrant : sum), 0);
    if (visits - left > NEGLIGIBLE * Math.max(1, visits) * 10) link(`stuck:${id}`, id, add('stuck', 'Never leave', 'stuck'), visits - left, 'nothing');
  }
  return { nodes, links };
}

/** The flows that close a circle, on a walk from the start that follows the widest flow first. */
function waysBack(flows: readonly FlowReport[], start: string | undefined): Set<FlowReport> {
  const out = new Map<string, FlowReport[]>();
  for (const flow of flows.toSorted((a, b) => b.perEntrant - a.perEntrant)) out.set(flow.from, [...(out.get(flow.from) ?? []), flow]);
  const back = new Set<FlowReport>();
  const [done, open] = [new Set<string>(), new Set<string>()];
  const walk = (place: string) => {
    open.add(place);
    for (const flow of out.get(place) ?? []) {
      if (open.has(flow.to)) back.add(flow);
      else if (!done.has(flow.to)) walk(flow.to);
    }
    open.delete(place);
    done.add(place);
  };
  for (const place of [...(start === undefined ? [] : [start]), ...out.keys()]) if (!done.has(place)) walk(place);
  return back;
}
