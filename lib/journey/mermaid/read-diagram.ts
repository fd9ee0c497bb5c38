import type { LeftOut } from '../left-out';

export type DiagramState = { key: string; name: string; line: number };
/** `[*]` as a source is the start, as a target the end. */
export type DiagramWay = { from: string; to: string; label: string; line: number };
export type Diagram = { title: string | undefined; states: DiagramState[]; ways: DiagramWay[]; left: LeftOut[] };

export const EDGE_OF_DIAGRAM = '[*]';
const HEADER = /^stateDiagram(?:-v2)?\s*;?\s*$/;
const KEY = String.raw`(?:\[\*\]|[\p{L}\p{N}_][\p{L}\p{N}_.-]*?)`;
const WAY = new RegExp(String.raw`^(${KEY})(?::::?[\w-]+)?\s*-->\s*(${KEY})(?::::?[\w-]+)?\s*(?::\s*(.*))?$`, 'u');
const NAMED = new RegExp(String.raw`^state\s+"([^"]*)"\s+as\s+(${KEY})\s*$`, 'u');
const ALONE = new RegExp(String.raw`^(?:state\s+)?(${KEY})(?::::[\w-]+)?$`, 'u');
const DESCRIBED = new RegExp(String.raw`^(${KEY})\s*:\s*(.+)$`, 'u');
const SPECIAL = /^state\s+\S+\s+<<(\w+)>>$/;
const COMPOSITE = /^state\s+(?:"[^"]*"\s+as\s+)?(\S+)\s*\{\s*$/;
const LOOKS = /^(?:classDef|class|style|linkStyle|hide|scale|accTitle|accDescr|skinparam)\b/;

/** Whether a text is a Mermaid state diagram, alone or as a fenced block in Markdown. */
export function isDiagram(text: string): boolean {
  return lines(text).some(({ text: line }) => HEADER.test(line));
}

/**
 * Reads a Mermaid state diagram (`stateDiagram-v2`): states with their names, ways with their labels, start and end. Everything else
 * is told line by line. Never throws; time grows with the length of the text alone.
 */
export function readDiagram(text: string): Diagram {
  const diagram: Diagram = { title: undefined, states: [], ways: [], left: [] };
  const byKey = new Map<string, DiagramState>();
  const named = new Set<string>();
  const declare = (key: string, line: number, name?: string) => {
    if (key === EDGE_OF_DIAGRAM) return;
    let state = byKey.get(key);
    if (!state) {
      state = { key, name: key.replace(/_/g, ' '), line };
      byKey.set(key, state);
      diagram.states.push(state);
    }
    if (name === undefined) return;
    if (named.has(key)) diagram.left.push({ line, text: name, why: `“${state.name}” has a name already; this further description was left out.` });
    else state.name = name;
    named.add(key);
  };
  let begun = false;
  let depth = 0;
  let inNote = false;
  for (const { line, text: said } of lines(text)) {
    const leave = (why: string) => void diagram.left.push({ line, text: said, why });
    if (!begun) {
      const title = /^title:\s*(.+)$/.exec(said)?.[1];
      if (title) diagram.title = title.replace(/^["']|["']$/g, '');
      begun = HEADER.test(said);
      continue;
    }
    if (/^(?:```|~~~)/.test(said)) break;
    if (said === '' || said.startsWith('%%') || /^direction\s+(?:LR|RL|TB|BT|TD)$/.test(said)) continue;
    if (inNote) {
      inNote = !/^end note$/i.test(said);
      leave('Notes are not taken over.');
      continue;
    }
    if (depth > 0) {
      if (said.endsWith('{')) depth++;
      if (said === '}') depth--;
      leave('It is inside of a composite state, which cannot be taken over: draw what is inside as states of their own.');
      continue;
    }
    if (/^note\b/i.test(said)) {
      inNote = !said.includes(':');
      leave('Notes are not taken over.');
      continue;
    }
    const composite = COMPOSITE.exec(said);
    if (composite) {
      depth = 1;
      leave('Composite states cannot be taken over: draw what is inside as states of their own.');
      continue;
    }
    const special = SPECIAL.exec(said)?.[1];
    if (special) {
      leave(`“${special}” has no counterpart here: draw the ways directly from state to state.`);
      continue;
    }
    if (LOOKS.test(said)) {
      leave('Colors and styles are not taken over.');
      continue;
    }
    const way = WAY.exec(said);
    if (way) {
      const [, from, to, label = ''] = way as unknown as [string, string, string, string?];
      if (from === EDGE_OF_DIAGRAM && to === EDGE_OF_DIAGRAM) {
        leave('It leads from the start straight to the end.');
        continue;
      }
      declare(from, line);
      declare(to, line);
      diagram.ways.push({ from, to, label: readable(label), line });
      continue;
    }
    const withName = NAMED.exec(said);
    if (withName) {
      declare(withName[2]!, line, readable(withName[1]!));
      continue;
    }
    const alone = ALONE.exec(said);
    if (alone) {
      declare(alone[1]!, line);
      continue;
    }
    const described = DESCRIBED.exec(said);
    if (described) {
      declare(described[1]!, line, readable(described[2]!));
      continue;
    }
    leave('This line was not understood.');
  }
  return diagram;
}

/** Lines without surrounding space, semicolon or byte order mark, numbered from 1. */
function lines(text: string): { line: number; text: string }[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).map((each, i) => ({ line: i + 1, text: each.trim().replace(/;$/, '').trimEnd() }));
}

/** A label as written, with Mermaid's `#37;` and `#quot;` as the characters they stand for. */
function readable(text: string): string {
  const named: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', semi: ';', hash: '#' };
  return text
    .replace(/#(\d{1,6});?|#(\w+);/g, (whole, code: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? whole;
      const point = Number(code);
      return point >= 32 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : whole;
    })
    .replace(/<br\s*\/?>/gi, ' ')
    .trim();
}
