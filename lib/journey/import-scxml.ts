import { blankJourney } from './blank';
import { DAY_MS, durationOf, HOUR_MS, MINUTE_MS, SECOND_MS, type Duration } from './duration';
import { waysFrom } from './graph';
import { uniqueId } from './id';
import { Id } from './schema/id';
import type { Journey } from './journey';
import type { LeftOut } from './left-out';
import { OutcomeKind } from './schema/outcome';
import { parseJourneyJson } from './parse';
import { quote, type Problem } from './problem';
import { JOURNEY_NAMESPACE, ncName } from './scxml/names';
import { readXml, type XmlElement } from './scxml/read-xml';
import { seedStage } from './seed-names';
import { Stage } from './schema/state';

export type ScxmlImport = { ok: true; journey: Journey; notes: string[]; left: LeftOut[] } | { ok: false; problems: Problem[] };

const MOST_STATES = 200;
const MOST_WAYS = 2_000;
const LINE_LIMIT = 200;
const LONGEST_DELAY_MS = 3_650 * DAY_MS;
const UNITS: Record<string, number> = { ms: 1, s: SECOND_MS, min: MINUTE_MS, m: MINUTE_MS, h: HOUR_MS, d: DAY_MS };

/** Whether a text is a state chart, to be read by {@link importScxml}. */
export function isStateChart(text: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<(?:\w+:)?scxml[\s>/]/.test(text.slice(0, 10_000));
}

/**
 * A journey out of a state chart (SCXML 1.0). A chart that this app wrote holds its whole document, which is taken when the chart still
 * says the same; else states, final states as outcomes, transitions, and delayed events as timeouts are read. `notes` say how, `left` what
 * a journey has no place for.
 */
export function importScxml(text: string): ScxmlImport {
  const read = readXml(text);
  if (!read.ok) return refused(`The state chart cannot be read: in line ${read.line}, ${read.why}. Nothing was stored.`);
  const chart = readChart(read.root);
  if (!chart.ok) return chart;
  const stored = read.root.children.find((element) => element.name === 'document' && isOurs(element.prefix, read.root));
  if (!stored) return chart;
  const parsed = parseJourneyJson(stored.text);
  if (parsed.ok && shapeOf(parsed.journey) === chart.shape) return { ok: true, journey: parsed.journey, notes: ['The file holds the whole journey, and all of it was taken.'], left: [] };
  const why = parsed.ok ? 'its states and ways have been changed since' : 'it cannot be read';
  return { ...chart, notes: [`The file also holds a whole journey as this app once wrote it, but ${why}; the chart alone was read.`, ...chart.notes] };
}

function readChart(root: XmlElement): (Extract<ScxmlImport, { ok: true }> & { shape: string }) | Extract<ScxmlImport, { ok: false }> {
  const parts = root.children.filter(({ name }) => name === 'state' || name === 'final');
  const states = parts.filter(({ name }) => name === 'state');
  if (states.length === 0 && parts.length === 0) return refused('This state chart has no states that could be read. Nothing was stored.');
  if (states.length > MOST_STATES) return refused(`This state chart has ${states.length.toLocaleString('en-US')} states; at most ${MOST_STATES} can be read. Split it.`);

  const left: LeftOut[] = [];
  const notes: string[] = [];
  const leave = ({ line, tag }: XmlElement, why: string) => void left.push({ line, text: cut(tag), why });
  const journey = blankJourney(cut(root.attributes.get('name')?.replaceAll('_', ' ') || 'Imported state chart'));
  Object.assign(journey, { states: [], transitions: [], outcomes: [] });
  delete journey.entry.start;

  const taken = new Set<string>();
  const idOf = new Map<string, string>();
  const own = (element: XmlElement, name: string) => [...element.attributes].find(([full]) => full.endsWith(`:${name}`) && isOurs(full.slice(0, full.indexOf(':')), root))?.[1];
  for (const element of parts) {
    const key = element.attributes.get('id') ?? '';
    if (key !== '' && idOf.has(key)) return refused(`Two states have the id ${quote(cut(key))}, the second in line ${element.line}. Give every state an id of its own.`);
    const plain = key.replace(/^_(?=\d)/, '');
    const id = Id.safeParse(plain).success && !taken.has(plain) ? plain : uniqueId(key || element.name, taken);
    taken.add(id);
    idOf.set(key || `(line ${element.line})`, id);
    const name = cut(own(element, 'name') ?? (key || id));
    if (element.name === 'final') {
      const kind = OutcomeKind.safeParse(own(element, 'kind'));
      journey.outcomes.push({ id, name, kind: kind.success ? kind.data : 'exited' });
    } else {
      const stage = Stage.safeParse(own(element, 'stage')).data ?? seedStage(name);
      journey.states.push({ id, name, ...(stage && { stage }), touchpoints: [] });
    }
  }
  const guessed = parts.filter((element) => element.name === 'final' && !OutcomeKind.safeParse(own(element, 'kind')).success);
  if (guessed.length) notes.push(`Final states became outcomes. The chart does not say which of them is a success, so ${guessed.length === 1 ? 'it is an exit' : `${guessed.length} are exits`} until you choose.`);

  for (const element of root.children) if (!parts.includes(element) && !isOurs(element.prefix, root) && element.name !== 'initial') leave(element, element.name === 'parallel' ? 'A journey is in one state at a time.' : 'A journey has no place for this.');
  let rates = 0;
  const ways: string[] = [];
  for (const [s, element] of states.entries()) {
    const state = journey.states[s]!;
    const delays = delaysIn(element);
    for (const child of element.children) {
      if (child.name === 'transition') {
        const target = child.attributes.get('target')?.trim() ?? '';
        const to = idOf.get(target);
        const event = child.attributes.get('event')?.trim() ?? '';
        if (target === '') leave(child, 'It leads nowhere; a transition moves a customer.');
        else if (to === undefined) leave(child, /\s/.test(target) ? 'It leads to several states at once.' : `There is no state ${quote(target)} on the outer level.`);
        else if (journey.transitions.length >= MOST_WAYS) leave(child, `At most ${MOST_WAYS.toLocaleString('en-US')} transitions can be read.`);
        else {
          ways.push(`${state.id}>${to}`);
          const after = delays.get(event);
          if (child.attributes.has('cond')) leave(child, 'Its condition is not read; the transition was taken without it.');
          if (after !== undefined && !state.timeout) state.timeout = { after, to };
          else if (event.startsWith('failure.')) leave(child, 'It belongs to a touchpoint, and charts have none.');
          else {
            const rate = Number(own(child, 'rate') ?? NaN);
            if (rate >= 0 && rate <= 1) rates++;
            const id = uniqueId(`${state.id} to ${to}`, taken);
            taken.add(id);
            const priority = Math.min(1_000, 1 + journey.transitions.filter(({ from }) => from === state.id).length);
            journey.transitions.push({ id, from: state.id, to, priority, ...(event && !event.startsWith('take.') && { trigger: { kind: 'event', name: cut(event) } }), ...(rate >= 0 && rate <= 1 && { probability: { value: rate } }) });
          }
        }
      } else if (!['onentry', 'onexit'].includes(child.name)) leave(child, ['state', 'parallel', 'final'].includes(child.name) ? 'States inside states are not read: a journey has one level.' : 'A journey has no place for this.');
      else for (const action of child.children) if (!isTimer(action, element)) leave(action, 'What a chart does by itself is not read.');
    }
  }
  readStart(root, journey, idOf, notes);
  if (rates > 0) notes.push(`${rates === 1 ? 'One rate was' : `${rates} rates were`} read; where they come from is still open.`);
  left.sort((a, b) => a.line - b.line);
  return { ok: true, journey, notes, left, shape: [[...idOf.keys()].toSorted().join(), ways.toSorted().join()].join(';') };
}

/** What a chart of the document says of its states and ways, to be compared with what a file says. */
function shapeOf(journey: Journey): string {
  const parts = new Set([...journey.states, ...journey.outcomes].map(({ id }) => id));
  const ways = journey.states.flatMap((state) => waysFrom(journey, state).filter((way) => parts.has(way.to) && (way.kind !== 'timeout' || state.timeout?.after !== undefined)).map((way) => `${state.id}>${way.to}`));
  return [[...parts].map(ncName).toSorted().join(), ways.toSorted().join()].join(';');
}

function readStart(root: XmlElement, journey: Journey, idOf: ReadonlyMap<string, string>, notes: string[]): void {
  const named = root.attributes.get('initial') ?? root.children.find(({ name }) => name === 'initial')?.children.find(({ name }) => name === 'transition')?.attributes.get('target');
  const start = journey.states.find(({ id }) => id === idOf.get(named?.trim() ?? ''));
  journey.entry.start = start?.id ?? journey.states[0]?.id;
  if (!start && journey.states[0]) notes.push(`The chart names no start that could be used, so customers start in ${quote(journey.states[0].name)}, the first state.`);
}

/** Events that a state sends itself on entry after a time: its timeouts. */
function delaysIn(state: XmlElement): Map<string, Duration> {
  const found = new Map<string, Duration>();
  for (const action of state.children.filter(({ name }) => name === 'onentry').flatMap(({ children }) => children)) {
    const after = delayOf(action);
    if (after !== undefined) found.set(action.attributes.get('event')!.trim(), after);
  }
  return found;
}

function delayOf({ name, attributes }: XmlElement): Duration | undefined {
  const [, n, unit] = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|min|m|h|d)\s*$/.exec(attributes.get('delay') ?? '') ?? [];
  const ms = Number(n) * (UNITS[unit ?? ''] ?? NaN);
  return name === 'send' && attributes.has('event') && ms > 0 && ms <= LONGEST_DELAY_MS ? durationOf(ms) : undefined;
}

/** A delayed event that one of the state's transitions waits for, or its cancelling. */
function isTimer(action: XmlElement, state: XmlElement): boolean {
  if (action.name === 'cancel') return true;
  return delayOf(action) !== undefined && state.children.some(({ name, attributes }) => name === 'transition' && attributes.get('event')?.trim() === action.attributes.get('event')!.trim());
}

function isOurs(prefix: string, root: XmlElement): boolean {
  return prefix !== '' && root.attributes.get(`xmlns:${prefix}`) === JOURNEY_NAMESPACE;
}

function cut(text: string): string {
  const chars = Array.from(text.replace(/[\0\p{Surrogate}]/gu, '').trim());
  return chars.join('').length > LINE_LIMIT ? `${chars.slice(0, LINE_LIMIT / 2).join('')}…` : chars.join('');
}

function refused(message: string): Extract<ScxmlImport, { ok: false }> {
  return { ok: false, problems: [{ path: '', message }] };
}
