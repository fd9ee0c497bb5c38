/** Three words that stand for a seed; {@link startStream} turns them and a customer's number into a stream. */
export type StreamKey = Readonly<Int32Array>;

/**
 * A bijective 32-bit mixer whose output bits each depend on every input bit.
 * Source: C. Wellons, "Prospecting for hash functions", the constants 0x21f0aaad and 0x735a2d97 (public domain).
 */
export function mix(x: number): number {
  x ^= x >>> 16;
  x = Math.imul(x, 0x21f0aaad);
  x ^= x >>> 15;
  x = Math.imul(x, 0x735a2d97);
  return x ^ (x >>> 15);
}

/** What a stream is for: each purpose has streams of its own, so that drawing more for one shifts nothing in the other. */
const WORDS = {
  moves: [0x243f6a88, 0x85a308d3, 0x13198a2e],
  touches: [0x03707344, 0xa4093822, 0x299f31d0],
};

/** The key of a seed (an integer from 0 to 2⁵³ − 1). */
export function streamKey(seed: number, purpose: keyof typeof WORDS = 'moves'): StreamKey {
  const low = seed | 0;
  const high = Math.floor(seed / 2 ** 32) | 0;
  return Int32Array.from(WORDS[purpose], (word) => mix(mix(low + word) + Math.imul(high, 0x9e3779b1) + word));
}

/** Room for the state of one stream. */
export function newStream(): Int32Array {
  return new Int32Array(4);
}

/** Sets `stream` to the beginning of the stream that belongs to (key, customer) and to no other. Integer arithmetic alone. */
export function startStream(stream: Int32Array, key: StreamKey, customer: number): void {
  const step = Math.imul(customer, 0x9e3779b1);
  stream[0] = mix(key[0]! + step);
  stream[1] = mix(key[1]! + step);
  stream[2] = mix(key[2]! + step);
  stream[3] = 1;
}

/**
 * The next number of a stream, evenly spread over the open interval (0, 1) in steps of 2⁻³².
 * Source: sfc32 of PractRand, C. Doty-Humphrey (public domain).
 */
export function draw(stream: Int32Array): number {
  const b = stream[1]!;
  const c = stream[2]!;
  const count = stream[3]!;
  const sum = (stream[0]! + b + count) | 0;
  stream[3] = count + 1;
  stream[0] = b ^ (b >>> 9);
  stream[1] = c + (c << 3);
  stream[2] = ((c << 21) | (c >>> 11)) + sum;
  return ((sum >>> 0) + 0.5) * 2 ** -32;
}
