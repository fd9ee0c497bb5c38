import { blankJourney } from './blank';
import { COLUMN_FIELDS, type ColumnField, type ColumnMap } from './csv/columns';
import { readTable } from './csv/read-table';
import { DAY_MS, durationOf, type Duration } from './duration';
import { uniqueId } from './id';
import type { Journey } from './journey';
import type { LeftOut } from './left-out';
import { quote, type Problem } from './problem';
import { seedChannel, seedStage } from './seed-names';
import type { State } from './state';
import type { Brief, Touchpoint } from './touchpoint';
import { readDuration } from './typed-duration';

export type CsvImport = { ok: true; journey: Journey; notes: string[]; left: LeftOut[] } | { ok: false; problems: Problem[] };

const LINE_LIMIT = 200;
const TEXT_LIMIT = 4_000;
const BODY_LIMIT = 40_000;
const MOST_STATES = 200;
const MOST_IN_STATE = 100;

/**
 * A new journey out of a table of touchpoints, one a row. States come in the order in which they are first named; how customers get from
 * one to the next is not in such a table, so it is left for drawing. `notes` say what was assumed, `left` which rows or cells were not taken.
 */
export function importCsv(text: string, columns: ColumnMap, name = 'Imported touchpoints'): CsvImport {
  const read = readTable(text);
  if (!read.ok) return read;
  const { headings, rows, formulas } = read.table;
  const columnOf = new Map<ColumnField, number>();
  for (const [column, field] of Object.entries(columns)) {
    if (columnOf.has(field)) return refused(`Two columns are to be ${quote(COLUMN_FIELDS[field])}. Choose one.`);
    columnOf.set(field, Number(column));
  }
  if (!columnOf.has('name') && !columnOf.has('subject') && !columnOf.has('keyMessage')) return refused('Say which column names the touchpoints, or holds their subject or key message.');

  const journey: Journey = { ...blankJourney(name.slice(0, LINE_LIMIT)) };
  const taken = new Set(journey.outcomes.map(({ id }) => id));
  const take = (words: string) => {
    const id = uniqueId(words, taken);
    taken.add(id);
    return id;
  };
  const left: LeftOut[] = [];
  const notes: string[] = [];
  const unknownChannels = new Set<string>();
  const byName = new Map<string, State>();
  let undelayed = 0;
  for (const { line, cells } of rows) {
    const leave = (why: string, what = cells.filter(Boolean).join(' · ')) => void left.push({ line, text: what.slice(0, 120), why });
    const cell = (field: ColumnField) => cells[columnOf.get(field) ?? -1] ?? '';
    const title = cell('name') || cell('subject') || cell('keyMessage').slice(0, 60);
    if (!title) {
      leave('The row has no name, subject or key message.');
      continue;
    }
    const stateName = (cell('state') || 'Imported').slice(0, LINE_LIMIT);
    let state = byName.get(stateName.toLowerCase());
    if (!state) {
      if (byName.size >= MOST_STATES) {
        leave(`There are more than ${MOST_STATES} states.`);
        continue;
      }
      const stage = seedStage(stateName);
      state = { id: take(stateName), name: stateName, ...(stage && { stage }), touchpoints: [] };
      byName.set(stateName.toLowerCase(), state);
      journey.states.push(state);
    }
    if (state.touchpoints.length >= MOST_IN_STATE) {
      leave(`${quote(state.name)} has ${MOST_IN_STATE} touchpoints already.`);
      continue;
    }
    const { channel, known } = seedChannel(cell('channel'));
    if (!known && cell('channel')) unknownChannels.add(cell('channel'));
    const delay = delayIn(cell('delay'));
    if (delay === undefined && cell('delay')) leave(`${quote(cell('delay'))} was not understood as a time after entering the state.`, `${title}: ${cell('delay')}`);
    if (delay === undefined) undelayed++;
    const touchpoint: Touchpoint = { id: take(title), name: title.slice(0, LINE_LIMIT), channel };
    const brief = briefOf(cell, (field, limit) => leave(`${COLUMN_FIELDS[field]} is longer than ${limit.toLocaleString('en-US')} characters; the rest was left out.`, title));
    if (cell('platform')) touchpoint.platform = cell('platform').slice(0, LINE_LIMIT);
    if (Object.keys(brief).length > 0) touchpoint.brief = brief;
    if (delay !== undefined) touchpoint.timing = { kind: 'entry', delay };
    state.touchpoints.push(touchpoint);
  }
  if (journey.states.length === 0) return refused('No row could be read as a touchpoint. Check which column is which.');
  journey.entry.start = journey.states[0]!.id;

  const count = journey.states.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0);
  notes.push(`${count === 1 ? 'One touchpoint' : `${count} touchpoints`} in ${journey.states.length === 1 ? 'one state' : `${journey.states.length} states`}. Customers start in ${quote(journey.states[0]!.name)}, the first one.`);
  if (journey.states.length > 1) notes.push('How customers get from one state to the next is not in the table: draw it.');
  const unused = headings.filter((heading, i) => !(i in columns) && heading);
  if (unused.length > 0) notes.push(`Columns that were not taken: ${unused.map(quote).join(', ')}.`);
  if (unknownChannels.size > 0) notes.push(`Channels nobody knows became “Other”: ${[...unknownChannels].slice(0, 10).map(quote).join(', ')}.`);
  if (!columnOf.has('channel')) notes.push('No column says the channel: all became “Other”.');
  if (undelayed > 0) notes.push(`${undelayed === 1 ? 'One touchpoint has' : `${undelayed} touchpoints have`} no timing yet.`);
  if (formulas > 0) notes.push(`${formulas === 1 ? 'One cell looks' : `${formulas} cells look`} like a formula and ${formulas === 1 ? 'was' : 'were'} taken as text.`);
  return { ok: true, journey, notes, left };
}

function briefOf(cell: (field: ColumnField) => string, tooLong: (field: ColumnField, limit: number) => void): Brief {
  const brief: Brief = {};
  const limits = { subject: LINE_LIMIT, preheader: LINE_LIMIT, cta: LINE_LIMIT, keyMessage: TEXT_LIMIT, angle: TEXT_LIMIT, body: BODY_LIMIT } as const;
  for (const field of ['subject', 'preheader', 'cta', 'keyMessage', 'angle', 'body'] as const) {
    const text = cell(field);
    if (!text) continue;
    if (text.length > limits[field]) tooLong(field, limits[field]);
    brief[field] = text.slice(0, limits[field]).replace(/\p{Surrogate}$/u, '');
  }
  return brief;
}

/** A time after entering as people write it: "3", "day 3", "3 days", "2 days after entering", "on entering". A bare number counts days. */
function delayIn(text: string): Duration | undefined {
  const words = text.trim().toLowerCase();
  if (words === '') return undefined;
  if (words === 'on entering' || words === 'immediately') return 'PT0S';
  const day = /^(?:day|d)\s*(\d{1,4})$/.exec(words)?.[1];
  if (day) return durationOf(Number(day) * DAY_MS);
  return readDuration(words.replace(/\s+after entering(?: the state)?$/, ''));
}

function refused(message: string): CsvImport {
  return { ok: false, problems: [{ path: '', message }] };
}
