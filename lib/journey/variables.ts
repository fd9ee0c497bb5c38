/** A part of a message's text: words, or a variable with what is said where the customer's own value is not known. */
export type Piece = { kind: 'words'; text: string } | { kind: 'variable'; name: string; fallback?: string };

/** What is known of one customer, by the names of fields. */
export type Sample = Readonly<Record<string, string | number | boolean>>;

/** A part of a text as one customer reads it. Where it stands for a variable, that one's name and what filled it. */
export type FilledPiece = { text: string; variable?: { name: string; from: 'sample' | 'fallback' | 'nothing' } };

const VARIABLE = /\{\{([^{}]*)\}\}/g;

/** A text in parts: "Hi {{ first_name | default: "there" }}" → words "Hi ", variable first_name with the fallback "there". */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(VARIABLE)) {
    const [name = '', ...filters] = match[1]!.split('|');
    if (!name.trim()) continue;
    if (match.index > end) pieces.push({ kind: 'words', text: text.slice(end, match.index) });
    const fallback = fallbackOf(filters);
    pieces.push({ kind: 'variable', name: name.trim(), ...(fallback !== undefined && { fallback }) });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'words', text: text.slice(end) });
  return pieces;
}

/** Filters of the platforms' template language that change a value and give none. */
const FILTER = /^(capitalize|upcase|downcase|titlecase|strip|escape|title|upper|lower)$/i;

/** After the bars: `default: "there"` of the template languages, or the fallback alone, with quotes or without. */
function fallbackOf(filters: readonly string[]): string | undefined {
  for (const filter of filters.map((each) => each.trim())) {
    const [, told, passed] = /^default\s*(?:[:=]\s*(.*)|\(\s*(.*?)\s*\))$/s.exec(filter) ?? [];
    const given = told ?? passed;
    if (given !== undefined) return unquoted(given);
    if (filter && !FILTER.test(filter) && !/^\w+\s*:/.test(filter)) return unquoted(filter);
  }
  return undefined;
}

function unquoted(text: string): string {
  return /^(["'“])(.*)(["'”])$/s.exec(text)?.[2] ?? text;
}

/** The text as one customer reads it, in parts: each variable by what is known of them, else by its fallback, else by its name. */
export function fillIn(text: string, sample: Sample = {}): FilledPiece[] {
  return piecesOf(text).map((piece) => {
    if (piece.kind === 'words') return { text: piece.text };
    const { name, fallback } = piece;
    const known = Object.hasOwn(sample, name) ? String(sample[name]) : '';
    if (known.trim()) return { text: known, variable: { name, from: 'sample' } };
    if (fallback !== undefined) return { text: fallback, variable: { name, from: 'fallback' } };
    return { text: name, variable: { name, from: 'nothing' } };
  });
}

/** How a variable is written into a text, with what is said where its value is not known. Braces and bars would end it early: they go. */
export function writeVariable(name: string, fallback: string): string {
  const [plainName, plain] = [name, fallback].map((text) => text.replace(/[{}|]/g, '').trim()) as [string, string];
  if (!plain) return `{{ ${plainName} }}`;
  return `{{ ${plainName} | default: ${plain.includes('"') ? `'${plain.replaceAll("'", '’')}'` : `"${plain}"`} }}`;
}

const NONE: readonly string[] = [];

/** Names of the variables in a text: "Hi {{ first_name | default: 'you' }}" → first_name. */
export function variablesIn(text: string): readonly string[] {
  let open = text.indexOf('{{');
  if (open < 0) return NONE;
  const names: string[] = [];
  for (; open >= 0; open = text.indexOf('{{', open + 2)) {
    const close = text.indexOf('}}', open + 2);
    if (close < 0) break;
    const inside = text.slice(open + 2, close);
    const bar = inside.indexOf('|');
    const name = (bar < 0 ? inside : inside.slice(0, bar)).trim();
    if (name !== '' && !name.includes('{') && !name.includes('}')) names.push(name);
  }
  return names;
}

/** What stands in for a variable where a text is measured. */
const FILLED_IN = 'x'.repeat(10);

/** The text as long as customers see it: each variable counts as ten characters. */
export function filledIn(text: string): string {
  return text.includes('{{') ? text.replace(VARIABLE, FILLED_IN) : text;
}
