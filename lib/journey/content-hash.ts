import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Journey } from './journey';

/**
 * SHA-256 (64 hex digits) of the journey's canonical JSON (RFC 8785) without its layout, notes and rehearsals: equal for documents that
 * mean the same, however their keys are ordered, wherever their boxes stand and whatever is noted beside them.
 */
export function contentHash(journey: Journey): string {
  const { layout: _, notes: __, rehearsals: ___, ...meaning } = journey;
  return bytesToHex(sha256(utf8ToBytes(canonicalize(meaning)!)));
}
