import { SCHEMA_VERSION, type Journey } from './journey';

/** A journey with no state yet and one outcome of success: what "start blank" opens. */
export function blankJourney(name: string): Journey {
  return {
    schemaVersion: SCHEMA_VERSION,
    name,
    objective: 'custom',
    entry: { reentry: { kind: 'never' }, holdoutShare: 0 },
    exit: { others: [] },
    kpis: { secondary: [], diagnostics: [] },
    economics: { currency: 'USD', costPerTouch: {} },
    states: [],
    transitions: [],
    outcomes: [{ id: 'converted', name: 'Converted', kind: 'converted' }],
    layout: {},
  };
}
