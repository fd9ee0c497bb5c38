/** An id as an action or a route hands it in, or, for what no id can be, the empty text: it is nobody's, so nothing is found. */
export function asId(given: unknown): string {
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : '';
}
