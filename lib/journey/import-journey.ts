import { importSeed } from './import-seed';
import type { Journey } from './journey';
import { parseJourney } from './parse';
import type { Problem } from './problem';
import { readJson } from './read-json';

export type ImportResult =
  | { ok: true; journey: Journey; format: 'journey' | 'seed'; notes: string[] }
  | { ok: false; problems: Problem[] };

/**
 * Reads a file of either kind, told apart by its shape: a journey document of this app, or the journey-engine's JSON.
 * `notes` are sentences for the user on what was assumed or left out. Never throws; at most 5 MB.
 */
export function importJourney(text: string): ImportResult {
  const read = readJson(text);
  if (!read.ok) return read;
  const format = formatOf(read.value);
  if (format === 'seed') {
    const imported = importSeed(read.value);
    return imported.ok ? { ...imported, format } : imported;
  }
  if (format === 'journey') {
    const parsed = parseJourney(read.value);
    return parsed.ok ? { ...parsed, format, notes: [] } : parsed;
  }
  const message = 'This is JSON, but not a journey: neither this app’s own format (with schemaVersion, states and outcomes) nor the journey-engine’s (with states, and transitions from from_state to to_state).';
  return { ok: false, problems: [{ path: '', message }] };
}

function formatOf(value: unknown): 'journey' | 'seed' | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if ('schemaVersion' in value || ('outcomes' in value && 'entry' in value)) return 'journey';
  return 'states' in value || 'transitions' in value || 'journey_id' in value ? 'seed' : undefined;
}
