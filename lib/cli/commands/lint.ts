import { lint as findingsOf } from '@/lib/linter/lint';
import type { Finding, Severity } from '@/lib/linter/finding';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { readJourney } from '../read-journey';
import { table } from '../table';

/** Checks a journey. Ends with 1 when there are errors. */
export const lint: Command = async ({ args, print }) => {
  const { file, values } = readArguments('lint', args, { json: { type: 'boolean' } });
  const { journey } = await readJourney(file);
  const findings = findingsOf(journey);
  print(values.json ? JSON.stringify({ findings }, null, 2) : describe(journey.name, findings));
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
};

function describe(name: string, findings: Finding[]): string {
  const title = `${name || 'Unnamed journey'}: ${summary(findings)}`;
  if (!findings.length) return title;
  const rows = findings.map(({ severity, target, rule, message }) => [severity, where(target), rule, message]);
  return `${title}\n\n${table([['Severity', 'Where', 'Rule', 'Message'], ...rows])}`;
}

function where({ kind, id, field }: Finding['target']): string {
  const part = kind === 'journey' ? 'journey' : `${kind} ${id}`;
  return field === undefined ? part : `${part} (${field})`;
}

function summary(findings: Finding[]): string {
  const count = (severity: Severity, one: string, many: string) => {
    const n = findings.filter((finding) => finding.severity === severity).length;
    return n ? [`${n} ${n === 1 ? one : many}`] : [];
  };
  return [...count('error', 'error', 'errors'), ...count('warning', 'warning', 'warnings'), ...count('info', 'remark', 'remarks')].join(', ') || 'no findings';
}
