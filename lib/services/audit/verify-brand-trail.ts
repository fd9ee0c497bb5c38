import type { DbOrTx } from '@/db/handle';
import { countUnlinked, findSeqOfHash, listLinks } from '@/db/queries/audit';
import { EMPTY_HEAD, FAULT_WORDS, verifyChain, type ChainHead } from '@/lib/audit/verify-chain';

/** `message` says what is wrong, with the entry's number; `head` is the last entry that all is well up to. `notedSeq` is the noted head's entry; `notInTrail` says that the trail is sound in itself, and the noted head none of its own. */
export type TrailState = { ok: true; head: ChainHead; notedSeq?: number } | { ok: false; head: ChainHead; message: string; notInTrail?: true };

const PORTION = 2_000;

/**
 * Computes a brand's whole trail again, for whoever may ask. With `noted`, a hash that was once its head, also whether that is
 * still part of it: a trail that was cut off or written anew from the start is sound in itself, but has another head.
 */
export async function verifyBrandTrail(db: DbOrTx, { brandId, noted }: { brandId: string; noted?: string | undefined }): Promise<TrailState> {
  let head = EMPTY_HEAD;
  for (;;) {
    const links = await listLinks(db, { brandId, after: head.seq, limit: PORTION });
    const result = verifyChain(links, head);
    if (!result.ok) return { ok: false, head: result.head, message: `Entry ${count(result.seq)} ${FAULT_WORDS[result.fault]}.` };
    head = result.head;
    if (links.length < PORTION) break;
  }
  const unlinked = await countUnlinked(db, { brandId });
  if (unlinked > 0) return { ok: false, head, message: `${count(unlinked)} ${unlinked === 1 ? 'entry has' : 'entries have'} no place in the trail: written past the product.` };
  if (noted === undefined) return { ok: true, head };
  const notedSeq = await findSeqOfHash(db, { brandId, hash: noted.toLowerCase() });
  if (notedSeq === null) return { ok: false, head, notInTrail: true, message: 'The noted head is not part of the trail: entries up to it were removed, or the whole was written anew.' };
  return { ok: true, head, notedSeq };
}

function count(of: number): string {
  return of.toLocaleString('en-US');
}
