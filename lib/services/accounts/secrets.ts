import { createHash, randomBytes } from 'node:crypto';

/** A secret for a link or a key: 256 bits, fit for an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. Secrets are random and long, so one round of SHA-256 gives nothing away. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
