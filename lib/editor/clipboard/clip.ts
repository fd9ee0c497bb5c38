import type { Clip } from './read-clip';

export type { Clip, Landmark } from './read-clip';

/** What the text of a clip says it is. */
export const CLIP_KIND = 'journey-parts';
export const CLIP_VERSION = 1;

export function emptyClip(): Clip {
  return { kind: CLIP_KIND, version: CLIP_VERSION, states: [], outcomes: [], transitions: [], touchpoints: [], notes: [], layout: {}, outside: {} };
}
