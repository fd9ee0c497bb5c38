import type { Journey } from '@/lib/journey/journey';
import type { Blueprint } from '../blueprint';
import { BUILD_COLUMNS } from '../builds';
import { byChannel, CALENDAR_COLUMNS, type CalendarRow } from '../calendar';
import { PHASE_NAMES, type ChecklistPhase } from '../phases';
import type { Table } from '../results';
import { trackedLinks } from '../tracking';

/** The blueprint as Markdown (GitHub's tables), four numbered parts. Names and briefs are people's words and are escaped. */
export function toMarkdown(blueprint: Blueprint, journey: Journey): string {
  const { name, summary, brand, contentHash, objective } = blueprint;
  return `${[
    `# ${line(name)}`,
    ...(summary ? [line(summary)] : []),
    `Brand: ${line(brand)} · objective: ${objective} · content ${contentHash.slice(0, 12)}`,
    ...openPoints(blueprint),
    '## 1. State machine',
    ...machine(blueprint),
    '## 2. Touchpoint calendar',
    ...calendar(blueprint, journey),
    '## 3. Simulation results',
    ...results(blueprint),
    '## 4. Implementation checklist',
    ...checklist(blueprint, journey),
  ].join('\n\n')}\n`;
}

function openPoints({ findings }: Blueprint): string[] {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  return [
    ...(open.length ? ['## Still open', open.map(({ severity, message }) => `- ${severity}: ${line(message)}`).join('\n')] : []),
    ...(accepted.length ? ['## Looked at and accepted', accepted.map(({ message, accepted: reason }) => `- ${line(message)} Accepted: ${line(reason!)}`).join('\n')] : []),
  ];
}

function machine({ diagram, machine: { facts, states, outcomes } }: Blueprint): string[] {
  return [
    fenced(diagram),
    facts.map(([label, words]) => `- **${label}:** ${line(words)}`).join('\n'),
    ...states.flatMap(({ name, stage, summary, entry, exit, timeout, touchpoints, ways }, i) => [
      `### State ${i + 1}: ${line(name)}`,
      [...(summary ? [line(summary), ''] : []), ...(stage ? [`- **Stage:** ${stage}`] : []), `- **Entry criteria:** ${line(entry)}`, `- **Exit criteria:** ${line(exit)}`, `- **Timeout:** ${line(timeout)}`, `- **Touchpoints:** ${touchpoints}`].join('\n'),
      ...(ways.length ? [table(['Way out', 'To', 'When', 'Expected rate', 'Time'], ways.map(({ kind, to, when, rate, takes }) => [kind, to, when, rate, takes]))] : ['No way out yet.']),
    ]),
    '### Outcomes',
    table(['Outcome', 'Kind', 'Summary'], outcomes.map(({ name, kind, summary }) => [name, kind, summary])),
  ];
}

function calendar({ calendar: rows }: Blueprint, journey: Journey): string[] {
  if (rows.length === 0) return ['No touchpoints yet.'];
  return [
    '### By day',
    'Days since entering the journey, by the quickest way to each state, each step at its median.',
    table(CALENDAR_COLUMNS.map(([, title]) => title), rows.map((row) => CALENDAR_COLUMNS.map(([key]) => cell(row, key)))),
    '### By channel',
    ...byChannel(journey, rows).flatMap(({ channel, rows: own }) => [`**${channel}**`, own.map(({ number, day, state, name, timing }) => `- No. ${number}, ${day === null ? 'no fixed day' : `day ${day}`}, ${line(state)}: ${line(name)} (${line(timing)})`).join('\n')]),
  ];
}

/** What a cell of the calendar says. */
export function cell(row: CalendarRow, key: (typeof CALENDAR_COLUMNS)[number][0]): string {
  return key === 'day' && row.day === null ? 'no fixed day' : String(row[key]);
}

function results({ results: found }: Blueprint): string[] {
  if (!found.ok) return ['There are no figures yet:', found.reasons.map((reason) => `- ${line(reason)}`).join('\n')];
  return [
    found.made,
    found.sentences.map((sentence) => `- ${line(sentence)}`).join('\n'),
    ...found.tables.flatMap((one) => [`### ${one.title}`, ...tableWithNote(one)]),
    '### Assumptions',
    found.assumptions.map((assumption) => `- ${line(assumption)}`).join('\n'),
    `Made of content ${found.contentHash.slice(0, 12)}.`,
  ];
}

function tableWithNote({ columns, rows, note }: Table): string[] {
  return [table(columns, rows), ...(note ? [note] : [])];
}

function checklist({ checklist: steps, builds }: Blueprint, journey: Journey): string[] {
  const links = trackedLinks(journey);
  return [
    ...(Object.keys(PHASE_NAMES) as ChecklistPhase[]).flatMap((phase) => {
      const own = steps.filter((step) => step.phase === phase);
      return own.length ? [`### ${PHASE_NAMES[phase]}`, own.map(({ platform, title, detail }) => `- [ ] **${line(platform)}: ${line(title)}.** ${line(detail)}`).join('\n')] : [];
    }),
    ...(builds.length ? ['### What to build', table(BUILD_COLUMNS.map(([, title]) => title), builds.map((build) => BUILD_COLUMNS.map(([key]) => build[key])))] : []),
    ...(links.length ? ['### Tracking parameters', table(['Touchpoint', 'Add to its link'], links.map(({ touchpoint, query }) => [line(touchpoint), `\`${query}\``]), { raw: true })] : []),
  ];
}

/** `raw` cells are Markdown already. */
function table(columns: readonly string[], rows: readonly (readonly string[])[], { raw = false } = {}): string {
  const row = (cells: readonly string[]) => `| ${(raw ? cells : cells.map(line)).join(' | ')} |`;
  return [row(columns), `|${columns.map(() => ' --- ').join('|')}|`, ...rows.map(row)].join('\n');
}

/** People's words on one line, where they can neither end a cell nor begin markup. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/([\\`*_[\]<>|~])/g, '\\$1').replace(/^(?=[#+=-])/, '\\').replace(/^(\d+)(?=[.)](\s|$))/, '$1\\');
}

/** A block of plain characters, in a fence longer than any in it. */
function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}text\n${text}\n${fence}`;
}
