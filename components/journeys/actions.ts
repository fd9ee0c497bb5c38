import type { JourneyStanding } from '@/lib/approval/journey-standing';
import type { ColumnMap } from '@/lib/journey/csv/columns';
import type { LeftOut } from '@/lib/journey/left-out';
import type { Problem } from '@/lib/journey/problem';

export type JourneyCard = { id: string; name: string; stateCount: number; savedAtMs: number; standing: JourneyStanding };

/** `note`: what else there is to know, once it is done. */
export type Answer = { ok: true; id: string; note?: string } | { ok: false; message: string; problems?: Problem[] };

/** What a template out of a journey could be called, and which of its words it might ask for. */
export type TemplateSuggestion = { name: string; description: string; words: { key: string; label: string; words: string; count: number }[] };

/** What the list of journeys asks of the server. */
export type JourneysActions = {
  create: (input: { name: string }) => Promise<Answer>;
  import: (input: { text: string; columns?: ColumnMap; name?: string }) => Promise<(Extract<Answer, { ok: true }> & { notes: string[]; left: LeftOut[] }) | Extract<Answer, { ok: false }>>;
  rename: (input: { id: string; name: string }) => Promise<Answer>;
  duplicate: (input: { id: string }) => Promise<Answer>;
  archive: (input: { id: string; archived: boolean }) => Promise<Answer>;
  suggestTemplate: (input: { journeyId: string }) => Promise<({ ok: true } & TemplateSuggestion) | Extract<Answer, { ok: false }>>;
  saveTemplate: (input: { journeyId: string; name: string; description: string; words: { key: string; label: string; words: string }[] }) => Promise<Answer>;
};

/** For when no answer comes at all. */
export const NO_ANSWER: Extract<Answer, { ok: false }> = {
  ok: false,
  message: 'The server does not answer. Nothing was changed; try again in a moment.',
};
