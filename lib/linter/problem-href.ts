import type { Finding } from './finding';

/** The address of the builder that leads to a finding's place: "/journeys/ID?problem=no-timeout.state.trial.timeout". */
export function problemHref(journeyId: string, { rule, target: { kind, id, field } }: Pick<Finding, 'rule' | 'target'>): string {
  return `/journeys/${journeyId}?problem=${[rule, kind, id, ...(field === undefined ? [] : [field])].map(encodeURIComponent).join('~')}`;
}

/** The finding such an address names, of those there are; undefined when it is mended meanwhile. */
export function findingAt(search: string, findings: readonly Finding[]): Finding | undefined {
  const named = new URLSearchParams(search).get('problem')?.split('~');
  if (!named) return undefined;
  const [rule, kind, id, field] = named;
  return findings.find((finding) => finding.rule === rule && finding.target.kind === kind && finding.target.id === id && finding.target.field === field);
}
