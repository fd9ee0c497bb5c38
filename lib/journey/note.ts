import { z } from 'zod';
import { Id } from './id';
import { Text } from './text';

/** The paper a note is written on. */
export const NoteTone = z.enum(['yellow', 'green', 'blue', 'pink']);
export type NoteTone = z.infer<typeof NoteTone>;

/** A remark stuck on the canvas, for those who draw. No part of the meaning: neither hash nor lint nor engine sees it. */
export const Note = z.strictObject({ id: Id, text: Text, tone: NoteTone.optional() });
export type Note = z.infer<typeof Note>;
