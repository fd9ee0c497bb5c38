import { importMermaid } from './import-mermaid';
import { importScxml, isStateChart } from './import-scxml';
import { importSeed } from './import-seed';
import type { Journey } from './journey';
import type { LeftOut } from './left-out';
import { isDiagram } from './mermaid/read-diagram';
import { parseJourney } from './parse';
import type { Problem } from './problem';
import { readJson, SIZE_LIMIT_BYTES } from './read-json';

export type ImportResult =
  | { ok: true; journey: Journey; format: 'journey' | 'seed' | 'mermaid' | 'scxml'; notes: string[]; left: LeftOut[] }
  | { ok: false; problems: Problem[] };

/**
 * Reads a file of any kind that says by itself what it is: a journey document of this app, the journey-engine's JSON, a Mermaid state
 * diagram, or a state chart (SCXML). `notes` are sentences for the user on what was assumed; `left` are the lines that were not taken. Never throws; at most 5 MB.
 */
export function importJourney(text: string): ImportResult {
  if (text.length <= SIZE_LIMIT_BYTES && !/^\s*[{[]/.test(text) && isDiagram(text)) {
    const imported = importMermaid(text);
    return imported.ok ? { ...imported, format: 'mermaid' } : imported;
  }
  if (text.length <= SIZE_LIMIT_BYTES && isStateChart(text)) {
    const imported = importScxml(text);
    return imported.ok ? { ok: true, format: 'scxml', journey: imported.journey, notes: imported.notes, left: imported.left } : imported;
  }
  const read = readJson(text);
  if (!read.ok) return read;
  const format = formatOf(read.value);
  if (format === 'seed') {
    const imported = importSeed(read.value);
    return imported.ok ? { ...imported, format, left: [] } : imported;
  }
  if (format === 'journey') {
    const parsed = parseJourney(read.value);
    return parsed.ok ? { ...parsed, format, notes: [], left: [] } : parsed;
  }
  const message = 'This is JSON, but not a journey: neither this app’s own format (with schemaVersion, states and outcomes) nor the journey-engine’s (with states, and transitions from from_state to to_state).';
  return { ok: false, problems: [{ path: '', message }] };
}

function formatOf(value: unknown): 'journey' | 'seed' | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if ('schemaVersion' in value || ('outcomes' in value && 'entry' in value)) return 'journey';
  return 'states' in value || 'transitions' in value || 'journey_id' in value ? 'seed' : undefined;
}
