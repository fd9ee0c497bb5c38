import { z } from 'zod';
import { NOTE_TONES } from '../note';
import { Id } from './id';
import { Text } from './text';

export const NoteTone = z.enum(NOTE_TONES);
export type NoteTone = z.infer<typeof NoteTone>;

/** A remark stuck on the canvas, for those who draw. No part of the meaning: neither hash nor lint nor engine sees it. */
export const Note = z.strictObject({ id: Id, text: Text, tone: NoteTone.optional() });
export type Note = z.infer<typeof Note>;
