/** An element of an XML file. Names are without their prefixes; `line` counts from 1; `tag` is its opening as it stood there. */
export type XmlElement = { name: string; prefix: string; attributes: Map<string, string>; children: XmlElement[]; text: string; line: number; tag: string };
export type XmlResult = { ok: true; root: XmlElement } | { ok: false; line: number; why: string };

const DEEPEST = 64;
const MOST_ELEMENTS = 50_000;
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const PIECE = new RegExp(`<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>|<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|</(${NAME})\\s*>|<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'g');
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

class Unreadable extends Error {}

/**
 * Reads XML of any origin: elements, attributes, text, CDATA. No document types and no entities but XML's own five and character
 * numbers, so a file can neither reach out nor blow up. Never throws.
 */
export function readXml(source: string): XmlResult {
  const text = source.replace(/^\uFEFF/, '');
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let line = 1;
  let count = 0;
  const no = (why: string): XmlResult => ({ ok: false, line, why });
  try {
    for (PIECE.lastIndex = 0; PIECE.lastIndex < text.length; ) {
      const at = PIECE.lastIndex;
      const piece = PIECE.exec(text);
      if (!piece) return no(text.startsWith('<!DOCTYPE', at) ? 'a document type is not read; take that line out' : 'this is not XML as it should be');
      const [whole, data, closing, opening, attributes = '', empty, words] = piece;
      const inside = open.at(-1);
      if (opening !== undefined) {
        if (root && !inside) return no('there is a second outermost element');
        if (open.length >= DEEPEST || ++count > MOST_ELEMENTS) return no('there are too many elements, or elements inside elements');
        const element: XmlElement = { ...divided(opening), attributes: readAttributes(attributes), children: [], text: '', line, tag: whole };
        if (inside) inside.children.push(element);
        else root = element;
        if (!empty) open.push(element);
      } else if (closing !== undefined) {
        const { name, prefix } = divided(closing);
        if (!inside || inside.name !== name || inside.prefix !== prefix) return no(`</${closing}> closes what was not opened`);
        open.pop();
      } else if (data !== undefined || words !== undefined) {
        const said = data ?? decoded(words!);
        if (inside) inside.text += said;
        else if (said.trim() !== '') return no('there is text outside of the outermost element');
      }
      line += whole.split('\n').length - 1;
    }
  } catch (error) {
    if (error instanceof Unreadable) return no(error.message);
    throw error;
  }
  if (!root) return no('there is no element');
  const unclosed = open.at(-1);
  return unclosed ? { ok: false, line: unclosed.line, why: `<${unclosed.name}> is never closed` } : { ok: true, root };
}

function divided(full: string): { name: string; prefix: string } {
  const at = full.indexOf(':');
  return { name: full.slice(at + 1), prefix: at < 0 ? '' : full.slice(0, at) };
}

function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    if (found.has(name!)) throw new Unreadable(`“${name}” is given twice`);
    found.set(name!, decoded(double ?? single!));
  }
  return found;
}

function decoded(text: string): string {
  return text.replace(/&([^;\s]{0,12});?/g, (whole, name: string) => {
    const number = /^#(\d{1,7})$/.exec(name)?.[1] ?? (/^#x([\da-f]{1,6})$/i.test(name) ? String(parseInt(name.slice(2), 16)) : undefined);
    const char = number !== undefined && whole.endsWith(';') ? Number(number) : undefined;
    if (char !== undefined && char > 0 && char <= 0x10ffff && !(char >= 0xd800 && char <= 0xdfff)) return String.fromCodePoint(char);
    if (whole.endsWith(';') && Object.hasOwn(ENTITIES, name)) return ENTITIES[name]!;
    throw new Unreadable(`“${whole}” is not known; an & in text is written &amp;`);
  });
}
