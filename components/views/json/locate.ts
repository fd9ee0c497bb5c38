import { jsonLanguage } from '@codemirror/lang-json';

type SyntaxNode = ReturnType<typeof jsonLanguage.parser.parse>['topNode'];

/** A stretch of text, by its first character and the one after its last. */
export type Range = { from: number; to: number };

const STEP = /\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|\.?([^.[\]]+)/gy;

/**
 * Where in a JSON text values are that problems name by their paths ("states[2].timing.delay"); a field is found by its name. Where
 * a path leads beyond the text, because something is missing, the nearest value around it. The text is read once, for the first path
 * that leads into it: megabytes take seconds.
 */
export function locator(text: string): (path: string) => Range {
  let top: SyntaxNode | null | undefined;
  return (path) => {
    const start = text.search(/\S/);
    let found: Range = start < 0 ? { from: 0, to: 0 } : { from: start, to: start + 1 };
    if (path === '') return found;
    top ??= jsonLanguage.parser.parse(text).topNode.firstChild;
    let node: SyntaxNode | null = top;
    for (const [, index, quoted, plain] of path.matchAll(STEP)) {
      if (!node) break;
      if (index !== undefined) {
        node = values(node)[Number(index)] ?? null;
        if (node) found = lineOf(node);
      } else {
        const wanted = quoted === undefined ? plain! : (JSON.parse(`"${quoted}"`) as string);
        const property: SyntaxNode | undefined = node.getChildren('Property').find((each) => names(text, each, wanted));
        const name = property?.getChild('PropertyName');
        if (name) found = { from: name.from, to: name.to };
        node = property?.lastChild ?? null;
      }
    }
    return found;
  };
}

/** The first line of a value alone: an object is not underlined to its end. */
function lineOf({ from, to, name }: SyntaxNode): Range {
  return { from, to: name === 'Object' || name === 'Array' ? from + 1 : to };
}

function values(array: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = array.firstChild; child; child = child.nextSibling) if (child.name !== '[' && child.name !== ']' && child.name !== ',') found.push(child);
  return array.name === 'Array' ? found : [];
}

/** Whether a property is called so. Long names stand cut in a path. */
function names(text: string, property: SyntaxNode, wanted: string): boolean {
  const name = property.getChild('PropertyName');
  if (!name) return false;
  let read: unknown;
  try {
    read = JSON.parse(text.slice(name.from, name.to));
  } catch {
    return false;
  }
  return typeof read === 'string' && (read === wanted || (wanted.endsWith('…') && read.startsWith(wanted.slice(0, -1))));
}
