import { z } from 'zod';

/** A line of text, such as a name: at most 200 characters. */
export const Line = z.string().max(200);
/** A passage of text, such as a key message: at most 4,000 characters. */
export const Text = z.string().max(4_000);
/** The body of a message: at most 40,000 characters. */
export const LongText = z.string().max(40_000);
