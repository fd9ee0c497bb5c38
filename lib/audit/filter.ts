/** What of the trail is asked for. Days are YYYY-MM-DD, both included; `about` is the id of a thing. */
export type TrailFilter = { q?: string; person?: string; entity?: string; action?: string; about?: string; from?: string; to?: string };

/** Where the next older entries begin: after the entry with this time and id. */
export type TrailCursor = { atMs: number; id: string };

type Given = Record<string, string | string[] | undefined>;

const LONGEST = 200;
const NAMES = ['q', 'person', 'entity', 'action', 'about'] as const;
const DAYS = ['from', 'to'] as const;

/** Reads a filter from an address. What cannot be one is left out, as if it had not been given: the page shows what is in force. */
export function readFilter(given: Given): TrailFilter {
  const filter: TrailFilter = {};
  for (const name of NAMES) {
    const value = single(given[name]);
    if (value && value.length <= LONGEST) filter[name] = value;
  }
  for (const name of DAYS) {
    const value = single(given[name]);
    if (value && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)) filter[name] = value;
  }
  return filter;
}

/** The filter as the end of an address, with `?`; empty where all is asked for. */
export function writeFilter(filter: TrailFilter, before?: TrailCursor): string {
  const params = new URLSearchParams();
  for (const name of [...NAMES, ...DAYS]) if (filter[name]) params.set(name, filter[name]);
  if (before) params.set('before', `${before.atMs}.${before.id}`);
  const text = params.toString();
  return text && `?${text}`;
}

/** Reads a cursor as `writeFilter` writes it. */
export function readCursor(given: Given): TrailCursor | undefined {
  const [, atMs, id] = /^(-?\d{1,15})\.([\w-]{1,64})$/.exec(single(given.before) ?? '') ?? [];
  return atMs === undefined || id === undefined ? undefined : { atMs: Number(atMs), id };
}

function single(value: string | string[] | undefined): string | undefined {
  // What Postgres keeps in no text cannot be in the trail; asking for it would fail.
  return typeof value === 'string' ? value.replace(/[\0\p{Surrogate}]/gu, '').trim() : undefined;
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
