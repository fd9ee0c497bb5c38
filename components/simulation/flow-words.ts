import type { DataTable } from './data-table';
import { tableOf } from './data-table';
import type { FlowGraph, FlowLink } from './flow-graph';

/** A figure per entrant as one per hundred: 0.2 → "20", 0.0362 → "3.6", 0.00002 → "under 0.01". */
export function perHundred(perEntrant: number): string {
  const hundred = perEntrant * 100;
  if (hundred > 0 && hundred < 0.005) return 'under 0.01';
  return Number(hundred.toFixed(hundred >= 1 ? 1 : 2)).toLocaleString('en-US');
}

const BY = { transition: 'by a transition', timeout: 'by its timeout', nothing: 'because nothing leads on' };

/** A flow in a sentence: "Of 100 who enter, 20 go from Awareness to Consideration by a transition." */
export function linkWords({ nodes, links }: FlowGraph, link: FlowLink): string {
  const [from, to] = [nodes[link.source]!, nodes[link.target]!];
  const out = links.reduce((sum, other) => (other.source === link.source ? sum + other.perEntrant : sum), 0);
  const go = to.end === 'stuck' ? `stay in ${from.name} for ever` : `go from ${from.name} ${to.end === 'back' ? to.name.replace(/^Back/, 'back') : `to ${to.name}`}`;
  return `Per 100 who enter, ${perHundred(link.perEntrant)} ${go} ${BY[link.by]}: ${perHundred(out > 0 ? link.perEntrant / out : 0)} % of those who come to ${from.name}.`;
}

/** What the flow proves: how many convert, and by which way most are lost. */
export function flowTitle(graph: FlowGraph): string {
  const sum = (end: string) => graph.nodes.reduce((total, node) => (node.end === end ? total + node.perEntrant : total), 0);
  const losing = graph.links.filter(({ target }) => ['lost', 'stuck'].includes(graph.nodes[target]!.end));
  const worst = losing.reduce<FlowLink | undefined>((most, link) => (link.perEntrant > (most?.perEntrant ?? 0) ? link : most), undefined);
  const converts = `Of 100 who enter, ${perHundred(sum('converted'))} convert`;
  if (!worst) return converts;
  const { name } = graph.nodes[worst.source]!;
  return `${converts}; the widest way out, ${perHundred(worst.perEntrant)}, is ${worst.by === 'timeout' ? `the timeout of ${name}` : worst.by === 'nothing' ? `staying in ${name} for ever` : `from ${name} to ${graph.nodes[worst.target]!.name}`}`;
}

/** What stands behind the picture of flow. */
export function flowTable(graph: FlowGraph): DataTable {
  const name = (i: number) => graph.nodes[i]!.name;
  return tableOf<FlowLink>(
    'Expected flow, per entrant, without a time limit',
    [
      { head: 'From', fileHead: 'From', value: ({ source }) => name(source), text: ({ source }) => name(source) },
      { head: 'To', fileHead: 'To', value: ({ target }) => name(target), text: ({ target }) => name(target) },
      { head: 'By', fileHead: 'By', value: ({ by }) => by, text: ({ by }) => (by === 'nothing' ? 'stays' : by) },
      { head: 'Per 100', fileHead: 'Passages per entrant', value: ({ perEntrant }) => perEntrant, text: ({ perEntrant }) => perHundred(perEntrant) },
    ],
    graph.links,
  );
}
