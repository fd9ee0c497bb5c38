import { z } from 'zod';
import { unsafeProblems } from '@/lib/journey/guard';
import { Id } from '@/lib/journey/schema/id';
import { Layout } from '@/lib/journey/schema/journey';
import { Note } from '@/lib/journey/schema/note';
import { Outcome } from '@/lib/journey/schema/outcome';
import { State } from '@/lib/journey/schema/state';
import { Line } from '@/lib/journey/schema/text';
import { Touchpoint } from '@/lib/journey/schema/touchpoint';
import { Transition } from '@/lib/journey/schema/transition';
import { CLIP_KIND, CLIP_VERSION } from './clip';

/** The longest text that is looked at, in characters: as much as a whole journey may have. */
const LONGEST = 5_000_000;

/** What a part that links lead to is: enough to know it again in another document. */
export const Landmark = z.strictObject({ kind: z.enum(['state', 'outcome', 'touchpoint', 'transition']), name: Line });
export type Landmark = z.infer<typeof Landmark>;

/**
 * Parts of a journey on the clipboard. `touchpoints` are those copied without their state. `outside` names the parts that
 * copied ones lead to and that were not copied: such a link holds where the same part is.
 */
export const Clip = z.strictObject({
  kind: z.literal(CLIP_KIND),
  version: z.literal(CLIP_VERSION),
  states: z.array(State).max(200),
  outcomes: z.array(Outcome).max(100),
  transitions: z.array(Transition).max(2_000),
  touchpoints: z.array(Touchpoint).max(100),
  notes: z.array(Note).max(100),
  layout: Layout,
  outside: z.record(Id, Landmark),
});
export type Clip = z.infer<typeof Clip>;

export type ClipReading = { ok: true; clip: Clip } | { ok: false; message: string };

/** Reads the text of a clipboard. It may come from anywhere: whatever is not a clip is refused, in words for whoever pasted. */
export function readClip(text: string): ClipReading {
  const value = text.length <= LONGEST ? readJson(text) : undefined;
  if (typeof value !== 'object' || value === null) return refused('The clipboard holds no parts of a journey. Copy some on a canvas first.');
  if (unsafeProblems(value).length) return refused('The clipboard’s text has fields that no journey has. Copy the parts again on a canvas.');
  const { kind, version } = value as Record<string, unknown>;
  if ('schemaVersion' in value) return refused('The clipboard holds a whole journey. Import it on the page of journeys.');
  if (kind !== CLIP_KIND) return refused('The clipboard holds no parts of a journey. Copy some on a canvas first.');
  if (version !== CLIP_VERSION) return refused('These parts were copied by another version of the app. Reload both pages and copy them again.');
  const read = Clip.safeParse(value);
  return read.success ? { ok: true, clip: read.data } : refused('The copied parts were changed on the way and cannot be read. Copy them again.');
}

function refused(message: string): ClipReading {
  return { ok: false, message };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
