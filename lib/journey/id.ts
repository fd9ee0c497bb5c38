/** Records are keyed by id, so an id must not be something every object already has ("constructor"). */
export function isReserved(id: string): boolean {
  return id in Object.prototype || id === 'prototype';
}

/** Turns words into an id that is not in `taken`: "Signed up" → `signed-up`, then `signed-up-2`. */
export function uniqueId(words: string, taken: ReadonlySet<string>): string {
  const slug =
    words
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 48)
      .replace(/-+$/, '') || 'part';
  let id = slug;
  for (let n = 2; taken.has(id) || isReserved(id); n++) id = `${slug}-${n}`;
  return id;
}
