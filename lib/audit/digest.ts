import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { AuditEntry } from './entry';

/** What the first entry of every trail follows: 64 zeros. */
export const BEFORE_THE_FIRST = '0'.repeat(64);

/** SHA-256 (64 hex digits) of the entry's canonical JSON (RFC 8785), its time in ISO 8601 with milliseconds. */
export function entryDigest({ id, brandId, actorId, actorName, action, entityKind, entityId, detail, at }: AuditEntry): string {
  const entry = { id, brandId, actorId, actorName, action, entityKind, entityId, detail, at: at.toISOString() };
  return hex(canonicalize(entry)!);
}

/**
 * SHA-256 (64 hex digits) over the hash before, the entry's number in its brand's trail, and its digest, a line each: no entry
 * can be changed, moved or left out without changing every hash after it. The database computes the same (`db/seal-audit.ts`).
 */
export function linkHash(before: string, seq: number, digest: string): string {
  return hex(`${before}\n${seq}\n${digest}`);
}

function hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
