export type { Note } from './schema/note';

/** The paper a note is written on. */
export const NOTE_TONES = ['yellow', 'green', 'blue', 'pink'] as const;
export type NoteTone = (typeof NOTE_TONES)[number];
