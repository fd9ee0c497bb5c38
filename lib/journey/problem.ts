/** Something that keeps a file from being read: where it is (`states[2].timing.delay`, empty for the whole file), and what to do. */
export type Problem = { path: string; message: string };

/** How many problems are reported in full. */
const REPORTED = 20;

/** A path as people read it: `['states', 2, 'name']` → `states[2].name`; keys that are no plain words are quoted. */
export function formatPath(keys: readonly PropertyKey[]): string {
  let path = '';
  for (const key of keys) {
    const name = String(key);
    if (typeof key === 'number') path += `[${key}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(name)) path += path ? `.${name}` : name;
    else path += `[${quote(name)}]`;
  }
  return path;
}

/** Text in quotes, cut to a readable length. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

/** The first twenty problems, and how many more there are. */
export function shorten(problems: readonly Problem[]): Problem[] {
  const more = problems.length - REPORTED;
  if (more <= 0) return [...problems];
  return [...problems.slice(0, REPORTED), { path: '', message: `There ${more === 1 ? 'is 1 more problem' : `are ${more} more problems`} like these.` }];
}
