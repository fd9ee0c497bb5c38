import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '@/lib/blueprint/calendar';
import { toCsv } from '@/lib/blueprint/render/csv';
import { COLUMN_FIELDS, guessColumns, type ColumnField } from './csv/columns';
import { decodeText } from './csv/decode-text';
import { readTable } from './csv/read-table';
import { importCsv } from './import-csv';
import { parseJourney } from './parse';
import { sampleJourneys } from './templates/sample-journeys';

function read(text: string) {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.problems[0]!.message);
  const result = importCsv(text, guessColumns(table.table.headings));
  if (!result.ok) throw new Error(result.problems[0]!.message);
  expect(parseJourney(JSON.parse(JSON.stringify(result.journey)))).toMatchObject({ ok: true });
  return result;
}
const LIST = 'State,Touchpoint,Channel,Timing,Subject,Owner\nTrial,Welcome,Email,0,Welcome aboard,Ann\nTrial,Reminder,Text,day 3,,Ann\nDecision,Offer,fax,soon,"An offer, for you",Bo\n';

describe('a table of touchpoints', () => {
  test('becomes a journey: states in their order, channels, timing, texts', () => {
    const { journey } = read(LIST);
    expect(journey.states).toMatchObject([
      { name: 'Trial', touchpoints: [{ name: 'Welcome', channel: 'email', timing: { kind: 'entry', delay: 'PT0S' }, brief: { subject: 'Welcome aboard' } }, { channel: 'sms', timing: { delay: 'P3D' } }] },
      { name: 'Decision', stage: 'decision', touchpoints: [{ channel: 'other', brief: { subject: 'An offer, for you' } }] },
    ]);
    expect(journey.entry.start).toBe('trial');
    expect(journey.transitions).toEqual([]);
  });

  test('says what was left out, by line and by column', () => {
    const { notes, left } = read(LIST);
    expect(left).toEqual([{ line: 4, text: 'Offer: soon', why: expect.stringContaining('not understood as a time') }]);
    expect(notes.join(' ')).toMatch(/3 touchpoints in 2 states.*draw it.*"Owner".*"fax"/s);
  });

  test.each([[';', 'semicolons'], ['\t', 'tabs'], ['|', 'bars'], [',', 'commas']])('separated by %j', (delimiter, words) => {
    const table = readTable(`State${delimiter}Touchpoint\nTrial${delimiter}Welcome\n`);
    expect(table.ok && table.table).toMatchObject({ headings: ['State', 'Touchpoint'], separatedBy: words });
  });

  test('lines count as in the file, with cells that go over several', () => {
    const table = readTable('Name,Text\r\nOne,"a\r\nb"\r\n\r\nTwo,c\r\n');
    expect(table.ok && table.table.rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  test('a cell that looks like a formula is text, and counted', () => {
    const { journey, notes } = read("Touchpoint,Channel\n=HYPERLINK(1),email\n'+49 call,sales\n-5,email\n");
    expect(journey.states[0]!.touchpoints.map(({ name }) => name)).toEqual(['=HYPERLINK(1)', '+49 call', '-5']);
    expect(notes.join(' ')).toContain('2 cells look like a formula');
  });

  test('columns are guessed by their headings alone, each field once', () => {
    expect(guessColumns(['Day', 'STATE', 'call_to_action', 'Day', 'Cost'])).toEqual({ 0: 'delay', 1: 'state', 2: 'cta' });
    expect(importCsv(LIST, { 0: 'state', 1: 'state', 2: 'name' })).toMatchObject({ ok: false });
    expect(importCsv(LIST, { 0: 'state' })).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('which column names') }] });
  });

  test('reads the calendar that a blueprint writes', () => {
    const [sample] = sampleJourneys();
    const { journey, left } = read(toCsv(calendarOf(sample!)));
    expect(journey.states.map(({ name }) => name).sort()).toEqual(sample!.states.map(({ name }) => name).sort());
    const told = (of: typeof journey) => of.states.flatMap(({ touchpoints }) => touchpoints.map(({ name, channel, brief }) => `${name} ${channel} ${brief?.subject ?? ''} ${brief?.cta}`)).sort();
    expect(told(journey)).toEqual(told(sample!));
    for (const { why } of left) expect(why).toContain('not understood as a time');
  });

  test.each([
    ['empty', '', 'no rows'],
    ['of headings alone', 'State,Name\n', 'no rows'],
    ['of bytes', 'a\0b,c\nd', 'not a text file'],
    ['of too many rows', `Name\n${'x\n'.repeat(2_001)}`, 'more than 2,000 rows'],
    ['of too many columns', `${'a,'.repeat(200)}\n${'b,'.repeat(200)}\n`, 'at most 100'],
    ['of 6 MB', 'x'.repeat(6_000_000), 'larger than 5 MB'],
  ])('%s is refused with a reason', (_, text, reason) => {
    const table = readTable(text);
    expect(table.ok || table.problems[0]!.message).toContain(reason);
  });

  test('no table makes it throw, and what it gives always loads', () => {
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('Email', '3 days', '"', '""', "'=1", '\u{1F600}', '\ud800', '__proto__', 'constructor', 'x'.repeat(300), 'y'.repeat(5_000)));
    const fields = Object.keys(COLUMN_FIELDS) as ColumnField[];
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), fc.constantFrom(',', ';', '\t'), fc.dictionary(fc.constantFrom('0', '1', '2', '3', '4'), fc.constantFrom(...fields), { noNullPrototype: true }), (rows, delimiter, columns) => {
        const result = importCsv(rows.map((row) => row.join(delimiter)).join('\n'), columns);
        if (result.ok) expect(parseJourney(JSON.parse(JSON.stringify(result.journey)))).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    );
  });
});

describe('encodings', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Grüße'), undefined],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x47, 0, 0x72, 0, 0xfc, 0, 0xdf, 0, 0x65, 0]), undefined],
    ['Windows-1252', new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]), 'Windows-1252'],
  ])('%s', (_, bytes, note) => {
    const decoded = decodeText(bytes);
    expect(decoded.text.replace('\ufeff', '')).toBe('Grüße');
    if (note) expect(decoded.note).toContain(note);
    else expect(decoded.note).toBeUndefined();
  });
});
