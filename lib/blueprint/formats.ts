import type { Journey } from '@/lib/journey/journey';
import type { Blueprint } from './blueprint';

/** What a file is made of. `id` is the journey's; `start` the first day of a dated calendar, as YYYY-MM-DD. */
export type FormatInput = { blueprint: Blueprint; journey: Journey; id: string; start: string };

export type Format = { title: string; extension: string; type: string; render(input: FormatInput): Promise<string | Buffer> };

/** The files a blueprint can be had as. Each brings its code when it is asked for. */
export const FORMATS = {
  md: { title: 'Markdown', extension: 'md', type: 'text/markdown; charset=utf-8', render: async ({ blueprint, journey }) => (await import('./render/markdown')).toMarkdown(blueprint, journey) },
  json: { title: 'JSON', extension: 'json', type: 'application/json; charset=utf-8', render: async ({ blueprint }) => `${JSON.stringify(blueprint, null, 2)}\n` },
  csv: { title: 'Calendar as CSV', extension: 'csv', type: 'text/csv; charset=utf-8', render: async ({ blueprint }) => (await import('./render/csv')).toCsv(blueprint.calendar) },
  xlsx: { title: 'Calendar as spreadsheet', extension: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', render: async ({ blueprint }) => (await import('./render/xlsx')).toXlsx(blueprint.calendar) },
  ics: { title: 'Calendar with dates (ICS)', extension: 'ics', type: 'text/calendar; charset=utf-8', render: async ({ blueprint, id, start }) => (await import('./render/ics')).toIcs(blueprint, { id, start }) },
  mermaid: { title: 'Mermaid diagram', extension: 'mmd', type: 'text/vnd.mermaid; charset=utf-8', render: async ({ journey }) => (await import('./render/mermaid')).toMermaid(journey) },
  scxml: { title: 'State chart (SCXML)', extension: 'scxml', type: 'application/scxml+xml; charset=utf-8', render: async ({ journey }) => (await import('./render/scxml')).toScxml(journey) },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}
