import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '@/lib/journey/duration';
import { lint } from '@/lib/linter/lint';
import { forecast } from '@/lib/simulation/forecast';
import { makeBlueprint } from '../blueprint';
import { CALENDAR_COLUMNS } from '../calendar';
import { FORMATS, type FormatName } from '../formats';
import { HOSTILE_WORDS, hostileJourney } from '../testing/hostile-journey';

const RANDOM = fc.sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((words) => words.trim() !== ''), { numRuns: 8, seed: 5 });
const TOUCHPOINTS = 4;

function renderer(words: string) {
  const journey = hostileJourney(words);
  const blueprint = makeBlueprint(journey, { brand: words, forecast: forecast(journey, { customers: 1_000, seed: 1, horizonMs: 180 * DAY_MS, draws: 2 }), findings: lint(journey).slice(0, 5) });
  return (format: FormatName) => FORMATS[format].render({ blueprint, journey, id: 'one', start: '2026-03-02' });
}

const plain = renderer('Plain');

/** The elements of a Markdown text in order, without words; links to plain addresses are words too. */
function skeleton(markdown: string): string {
  const html = renderToStaticMarkup(createElement(Markdown, { remarkPlugins: [remarkGfm] }, markdown));
  return html.replace(/<a href="(https?:|mailto:)[^"]*">|<\/a>/g, '').replace(/<(\w+)[^>]*>/g, '<$1>').replace(/>[^<]*</g, '><');
}

describe.each([...HOSTILE_WORDS, ...RANDOM].map((words) => [JSON.stringify(words), words] as const))('%s stays words', (_, words) => {
  const render = renderer(words);

  test('in Markdown: no other elements than in the same text with harmless words', async () => {
    expect(skeleton(String(await render('md')))).toBe(skeleton(String(await plain('md'))));
  });

  test('in CSV and in the spreadsheet: in its cell, and never a formula', async () => {
    const { data } = Papa.parse<string[]>(String(await render('csv')).slice(1).trimEnd());
    expect(data).toHaveLength(1 + TOUCHPOINTS);
    for (const row of data) {
      expect(row).toHaveLength(CALENDAR_COLUMNS.length);
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
    expect(data[1]![CALENDAR_COLUMNS.findIndex(([key]) => key === 'name')]!.replace(/^'/, '')).toBe(words);
    const files = Object.entries(unzipSync(new Uint8Array((await render('xlsx')) as Buffer)));
    for (const [name, bytes] of files) if (name.startsWith('xl/worksheets/')) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
  });

  test('in a dated calendar: one event for each touchpoint, and lines of known kinds', async () => {
    const lines = String(await render('ics')).replace(/\r\n[ \t]/g, '').split('\r\n').filter(Boolean);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(TOUCHPOINTS);
    for (const line of lines) expect(line).toMatch(/^(BEGIN|END|VERSION|CALSCALE|PRODID|METHOD|X-WR-CALNAME|X-PUBLISHED-TTL|UID|SUMMARY|DTSTAMP|DTSTART|DTEND|DESCRIPTION|TRANSP|CATEGORIES)[:;]/);
    expect(lines).not.toContain('BEGIN:VALARM');
  });

  test('in a Mermaid diagram: on the line it belongs to', async () => {
    const lines = String(await render('mermaid')).trimEnd().split('\n');
    expect(lines).toHaveLength(String(await plain('mermaid')).trimEnd().split('\n').length);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}(state "[^"]+" as [so]\d+|(\[\*\]|[so]\d+) --> (\[\*\]|[so]\d+)(: .+)?)$/);
  });
});
