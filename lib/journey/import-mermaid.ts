import { blankJourney } from './blank';
import { describeDuration, type Duration } from './duration';
import { uniqueId } from './id';
import type { Journey } from './journey';
import type { LeftOut } from './left-out';
import { EDGE_OF_DIAGRAM, readDiagram, type DiagramState, type DiagramWay } from './mermaid/read-diagram';
import { quote, type Problem } from './problem';
import { seedStage } from './seed-names';
import type { State } from './state';
import { readDuration } from './typed-duration';

export type MermaidImport = { ok: true; journey: Journey; notes: string[]; left: LeftOut[] } | { ok: false; problems: Problem[] };

const MOST_STATES = 200;
const MOST_WAYS = 2_000;
const LINE_LIMIT = 200;
const WON = /^(?:converted|conversion|won|bought|purchased?|paid|subscribed|customer|success|signed(?: up)?|active|goal|done)$/i;
const PERCENT = /(?:^|[\s,;:(])(\d{1,3}(?:[.,]\d+)?)\s*%\)?\s*$/;

/**
 * A journey out of a Mermaid state diagram. States that lead nowhere but to the end become outcomes; a label “trigger, 35 %” a trigger and
 * a rate, “timeout after 14 days” a timeout. `notes` say how each thing was read, `left` which lines were not.
 */
export function importMermaid(text: string): MermaidImport {
  const diagram = readDiagram(text);
  if (diagram.states.length === 0) return refused('This state diagram has no states that could be read. Nothing was stored.');
  if (diagram.states.length > MOST_STATES) return refused(`This diagram has ${diagram.states.length.toLocaleString('en-US')} states; at most ${MOST_STATES} can be read. Split it.`);
  if (diagram.ways.length > MOST_WAYS) return refused(`This diagram has ${diagram.ways.length.toLocaleString('en-US')} arrows; at most ${MOST_WAYS.toLocaleString('en-US')} can be read. Split it.`);
  const left = [...diagram.left];
  const notes: string[] = [];
  const journey = blankJourney(cut(diagram.title ?? 'Imported diagram'));
  journey.outcomes = [];
  const taken = new Set<string>();
  const take = (words: string) => {
    const id = uniqueId(words, taken);
    taken.add(id);
    return id;
  };

  const ends = new Set(diagram.states.filter((state) => isEnd(state, diagram.ways)).map(({ key }) => key));
  const idOf = new Map<string, string>();
  for (const { key, name } of diagram.states) {
    const id = take(name);
    idOf.set(key, id);
    if (ends.has(key)) {
      journey.outcomes.push({ id, name: cut(name), kind: ends.size === 1 || WON.test(name.trim()) ? 'converted' : 'exited' });
      continue;
    }
    const stage = seedStage(name);
    journey.states.push({ id, name: cut(name), ...(stage && { stage }), touchpoints: [] });
  }
  if (ends.size > 0) {
    const words = journey.outcomes.map(({ name, kind }) => `${quote(name)} as ${kind === 'converted' ? 'converted' : 'an exit'}`);
    notes.push(`Read as outcomes, since they lead nowhere but to the end: ${words.join(', ')}.`);
  }
  const staged = journey.states.filter(({ stage }) => stage);
  if (staged.length > 0) notes.push(`Lifecycle stages by name: ${staged.map(({ name }) => quote(name)).join(', ')}.`);

  const states = new Map(journey.states.map((state) => [state.id, state]));
  const priorities = new Map<string, number>();
  const end = () => {
    let outcome = journey.outcomes.find(({ id }) => id === idOf.get(EDGE_OF_DIAGRAM));
    if (!outcome) {
      outcome = { id: take('ended'), name: 'Ended', kind: 'exited' };
      idOf.set(EDGE_OF_DIAGRAM, outcome.id);
      journey.outcomes.push(outcome);
      notes.push('Arrows to the end lead to an outcome “Ended”, an exit.');
    }
    return outcome.id;
  };
  let rates = 0;
  for (const way of diagram.ways) {
    const leave = (why: string) => void left.push({ line: way.line, text: wayWords(way), why });
    if (way.from === EDGE_OF_DIAGRAM) {
      if (journey.entry.start !== undefined) leave('A journey has one start; the first one was taken.');
      else if (ends.has(way.to)) leave('It leads from the start to an outcome; a journey starts in a state.');
      else {
        journey.entry.start = idOf.get(way.to)!;
        if (way.label) readEntry(journey, way.label);
      }
      continue;
    }
    if (ends.has(way.from)) continue;
    const from = states.get(idOf.get(way.from)!)!;
    const to = way.to === EDGE_OF_DIAGRAM ? end() : idOf.get(way.to)!;
    const timeout = timeoutIn(way.label);
    if (timeout) {
      if (from.timeout) leave(`${quote(from.name)} has a timeout already.`);
      else giveTimeout(from, timeout.after, to);
      continue;
    }
    const priority = (priorities.get(from.id) ?? 0) + 1;
    priorities.set(from.id, priority);
    const { trigger, share } = split(way.label);
    if (share !== undefined) rates++;
    journey.transitions.push({
      id: take(`${from.id} to ${to}`),
      from: from.id,
      to,
      priority: Math.min(1_000, priority),
      ...(trigger && { trigger: { kind: 'event' as const, name: cut(trigger) } }),
      ...(share !== undefined && { probability: { value: share } }),
    });
  }
  if (journey.entry.start === undefined && journey.states[0]) {
    journey.entry.start = journey.states[0].id;
    notes.push(`No arrow comes from the start, so customers start in ${quote(journey.states[0].name)}, the first state.`);
  }
  if (journey.transitions.some(({ trigger }) => trigger)) notes.push('Words on arrows became events that trigger them.');
  if (rates > 0) notes.push(`${rates === 1 ? 'One rate was' : `${rates} rates were`} read; where they come from is still open.`);
  for (const { name, timeout } of journey.states) if (timeout?.after) notes.push(`${quote(name)} times out after ${describeDuration(timeout.after)}.`);
  left.sort((a, b) => a.line - b.line);
  return { ok: true, journey, notes, left };
}

/** Whether a state leads nowhere but to the end, without a word on the arrow, and is not where customers start. */
function isEnd({ key }: DiagramState, ways: readonly DiagramWay[]): boolean {
  const out = ways.filter(({ from }) => from === key);
  return out.length > 0 && out.every(({ to }) => to === EDGE_OF_DIAGRAM) && !ways.some(({ from, to }) => from === EDGE_OF_DIAGRAM && to === key) && out.every(({ label }) => label === '');
}

function readEntry(journey: Journey, label: string): void {
  journey.entry.trigger = { kind: 'event', name: cut(label) };
}

function giveTimeout(state: State, after: Duration | undefined, to: string): void {
  state.timeout = { ...(after !== undefined && { after }), to };
}

function timeoutIn(label: string): { after: Duration | undefined } | undefined {
  const words = /^(?:timeout|times out|after)(?:\s+after)?\b:?\s*(.*)$/i.exec(label)?.[1];
  if (words === undefined) return undefined;
  const after = words === '' ? undefined : readDuration(words);
  return after !== undefined || /^(?:timeout|times out)$/i.test(label) ? { after } : undefined;
}

/** "trigger, 35 %" → trigger and share. A percentage above 100 stays words. */
function split(label: string): { trigger: string; share: number | undefined } {
  if (/^no rate yet$/i.test(label)) return { trigger: '', share: undefined };
  const found = PERCENT.exec(label);
  const percent = found ? Number(found[1]!.replace(',', '.')) : NaN;
  if (!found || !(percent <= 100)) return { trigger: label, share: undefined };
  const trigger = label.slice(0, found.index).trim().replace(/[,;:(]+$/, '').trim();
  return { trigger, share: Number((percent / 100).toPrecision(6)) };
}

function wayWords({ from, to, label }: DiagramWay): string {
  return `${from} --> ${to}${label ? `: ${label}` : ''}`;
}

function cut(text: string): string {
  const chars = Array.from(text.replace(/[\0\p{Surrogate}]/gu, ''));
  return chars.join('').length > LINE_LIMIT ? `${chars.slice(0, LINE_LIMIT / 2).join('')}…` : chars.join('');
}

function refused(message: string): MermaidImport {
  return { ok: false, problems: [{ path: '', message }] };
}
