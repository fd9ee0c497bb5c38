/** Text that Postgres cannot keep: NUL, and halves of a surrogate pair. `u` makes `\p{Surrogate}` mean lone ones. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** A text holds a character that no Postgres column can keep. `path` says where, as `states.0.name`. */
export class UnstorableTextError extends Error {
  override name = 'UnstorableTextError';
  constructor(readonly path: string) {
    super(`The text at ${path} holds an invisible or broken character that cannot be saved. Type that text again, without pasting it.`);
  }
}

/**
 * Throws `UnstorableTextError` at the first text anywhere in `value` (keys included) that Postgres would refuse.
 * Refused rather than stripped: what is saved must be what the content hash was taken of.
 */
export function assertStorable(value: unknown, path = ''): void {
  if (typeof value === 'string') {
    if (UNSTORABLE.test(value)) throw new UnstorableTextError(path || 'value');
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const [key, inner] of Object.entries(value)) {
      if (UNSTORABLE.test(key)) throw new UnstorableTextError(path || 'value');
      assertStorable(inner, path ? `${path}.${key}` : key);
    }
  }
}
