import { searchAudit, type AuditSearch, type TrailEntry } from '@/db/queries/audit';
import { listNames } from '@/db/queries/journeys';
import type { TrailCursor, TrailFilter } from '@/lib/audit/filter';
import { ACTION_WORDS, describeEntry } from '@/lib/audit/words';
import { brandPolicy } from '@/lib/brand/apply-settings';
import { offsetMs } from '@/lib/engine/local-time';
import { DAY_MS } from '@/lib/journey/duration';
import { findBrand } from '../brands/find-brand';
import type { ServiceContext } from '../context';

/** An entry as people read it: `words` follow the person's name; `journeyId` leads to a journey that is still there. */
export type TrailLine = TrailEntry & { words: string; journeyId: string | null };

/** Reads one portion of the trail for a service that has asked already. Days are those of the brand's time zone. */
export async function readTrail(context: ServiceContext, { filter, before, limit }: { filter: TrailFilter; before?: TrailCursor | undefined; limit: number }): Promise<TrailLine[]> {
  const { db, brandId } = context;
  const { settings } = await findBrand(context);
  const search = asSearch(filter, brandPolicy(settings).timeZone);
  const entries = await searchAudit(db, { brandId, search, before: before && { at: new Date(before.atMs), id: before.id }, limit });
  const about = entries.map(({ entityKind, entityId, detail }) => (entityKind === 'journey' ? entityId : detail.journeyId)).map((id) => (typeof id === 'string' ? id : ''));
  const names = await listNames(db, { brandId, ids: [...new Set(about)].filter(Boolean) });
  return entries.map((entry, i) => ({ ...entry, words: describeEntry(entry, (id) => names.get(id)), journeyId: names.has(about[i]!) ? about[i]! : null }));
}

function asSearch({ q, person, entity, action, about, from, to }: TrailFilter, zone: string): AuditSearch {
  const said = q?.toLowerCase();
  return {
    text: q,
    saying: said ? [...ACTION_WORDS].filter(([, words]) => words.toLowerCase().includes(said)).map(([name]) => name) : [],
    actorId: person,
    entityKind: entity,
    action,
    entityId: about,
    from: from === undefined ? undefined : startOfDay(zone, from),
    until: to === undefined ? undefined : startOfDay(zone, new Date(Date.parse(`${to}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)),
  };
}

/** The instant at which a day, as YYYY-MM-DD, begins in a zone. */
function startOfDay(zone: string, day: string): Date {
  const utcMs = Date.parse(`${day}T00:00:00Z`);
  const guessMs = utcMs - offsetMs(zone, utcMs);
  return new Date(utcMs - offsetMs(zone, guessMs));
}
