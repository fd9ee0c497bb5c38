import { randomBytes } from 'node:crypto';

let last = 0n;

/** A UUID (version 7) that sorts after every one this process made before, so that what happens in one moment keeps its order. */
export function orderedId(): string {
  // Milliseconds, and 12 bits that count on within one.
  const now = BigInt(Date.now()) << 12n;
  last = now > last ? now : last + 1n;
  const head = last.toString(16).padStart(15, '0');
  const random = randomBytes(8);
  random[0] = (random[0]! & 0x3f) | 0x80;
  const tail = random.toString('hex');
  return `${head.slice(0, 8)}-${head.slice(8, 12)}-7${head.slice(12)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
