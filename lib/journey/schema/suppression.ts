import { z } from 'zod';
import { Id } from './id';
import { Line, Text } from './text';

/**
 * A warning that somebody looked at and accepted, with the reason. `rule` is the id of a lint rule; `target` the part it is about,
 * with the id 'journey' for the journey itself. Kept in the document, so that whoever approves it reads the reason too.
 */
export const Suppression = z.strictObject({
  rule: Line,
  target: z.strictObject({ kind: z.enum(['journey', 'state', 'touchpoint', 'transition', 'outcome']), id: Id }),
  reason: Text,
});
export type Suppression = z.infer<typeof Suppression>;
