import { BEFORE_THE_FIRST, entryDigest, linkHash } from './digest';
import type { AuditEntry } from './entry';

/** An entry with its place in the trail; `entry` is null where the place is there and the entry is not. */
export type ChainLink = { seq: number; hash: string; digest: string | null; entry: AuditEntry | null };

/** How far a trail goes: the number of its last entry (0: none) and that one's hash, fit to be written down elsewhere. */
export type ChainHead = { seq: number; hash: string };

export type ChainFault = 'missing' | 'changed' | 'replaced';
export type ChainResult = { ok: true; head: ChainHead } | { ok: false; seq: number; fault: ChainFault; head: ChainHead };

/** What is wrong with the entry of a fault, as a sentence's end after "Entry 12". */
export const FAULT_WORDS: Record<ChainFault, string> = {
  missing: 'is not there any more',
  changed: 'is not what was recorded',
  replaced: 'does not follow from the one before: one of them was put in its place later',
};

/** Where every trail begins. */
export const EMPTY_HEAD: ChainHead = { seq: 0, hash: BEFORE_THE_FIRST };

/**
 * Whether the links follow from `head` and each other without a gap, and hold what was recorded. The first that does not is told,
 * with `head` the last that does. Links come in order; a long trail may be verified in portions, each from the former's head.
 */
export function verifyChain(links: Iterable<ChainLink>, head: ChainHead = EMPTY_HEAD): ChainResult {
  for (const { seq, hash, digest, entry } of links) {
    const expected = head.seq + 1;
    if (seq !== expected || !entry) return { ok: false, seq: expected, fault: 'missing', head };
    if (entryDigest(entry) !== digest) return { ok: false, seq, fault: 'changed', head };
    if (linkHash(head.hash, seq, digest) !== hash) return { ok: false, seq, fault: 'replaced', head };
    head = { seq, hash };
  }
  return { ok: true, head };
}
