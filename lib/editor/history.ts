import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { Journey } from '@/lib/journey/journey';
import type { Step } from './store';

/** The most that is kept of a history, in characters of its text. The oldest steps go first. */
export const MOST_KEPT = 1_000_000;

const Path = z.array(z.string()).min(1).max(64);
const Change = z.union([
  z.strictObject({ kind: z.literal('value'), path: Path, before: z.unknown().optional(), after: z.unknown().optional() }),
  z.strictObject({ kind: z.literal('element'), path: Path, at: z.int().min(0), before: z.unknown().optional(), after: z.unknown().optional() }),
  z.strictObject({ kind: z.literal('order'), path: Path, before: z.array(z.string()), after: z.array(z.string()) }),
]);
const Steps = z.array(z.strictObject({ label: z.string(), changes: z.array(Change) }));
const Kept = z.strictObject({ of: z.string(), past: Steps, future: Steps });

/** What can be taken back and done again, the latest last. */
export type History = { past: readonly Step[]; future: readonly Step[] };

/** The history as text that outlives the page, with a mark of the very document it belongs to. */
export function keepHistory(journey: Journey, { past, future }: History): string {
  const redo = future.map((step) => JSON.stringify(step));
  const undo = past.map((step) => JSON.stringify(step));
  const size = (list: readonly string[]) => list.reduce((sum, text) => sum + text.length + 1, 0);
  let total = size(redo) + size(undo);
  while (total > MOST_KEPT && (undo.length || redo.length)) total -= (undo.length ? undo : redo).shift()!.length + 1;
  return `{"of":"${markOf(journey)}","past":[${undo.join(',')}],"future":[${redo.join(',')}]}`;
}

/** Reads a kept history, or undefined when it is not one, or not one of this document. */
export function readHistory(text: string | null, journey: Journey): History | undefined {
  if (!text) return undefined;
  try {
    const read = Kept.safeParse(JSON.parse(text));
    return read.success && read.data.of === markOf(journey) ? { past: read.data.past as Step[], future: read.data.future as Step[] } : undefined;
  } catch {
    return undefined;
  }
}

/** Tells documents apart, layout and notes included. */
function markOf(journey: Journey): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(journey)!)));
}
