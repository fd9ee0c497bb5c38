const PLACEHOLDER = /\[\[\s*([^[\]]{0,60}?)\s*\]\]/g;

/** What a key looks like. */
export const VARIABLE_KEY = /^[a-z][a-z0-9_]{0,39}$/;

/** The words between `[[` and `]]` in a text, in order, each as often as it occurs. */
export function placeholdersIn(text: string): string[] {
  return text.includes('[[') ? Array.from(text.matchAll(PLACEHOLDER), ([, key]) => key!) : [];
}

/** The text with each `[[key]]` replaced that `values` has; others stay. What is put in is not looked at again. */
export function fillPlaceholders(text: string, values: ReadonlyMap<string, string>): string {
  return text.includes('[[') ? text.replace(PLACEHOLDER, (whole, key: string) => values.get(key) ?? whole) : text;
}

/** A copy of a JSON value with every text changed; keys stay. Walks as deep as the value, which a parser has limited. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)])) as T;
}

/** Every text in a JSON value. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* textsIn(item);
}
