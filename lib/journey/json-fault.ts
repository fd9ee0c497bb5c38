/** Where text stops being JSON (an index into it), and what is wrong there. */
export type JsonFault = { at: number; message: string };

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/**
 * Finds the first fault in text that `JSON.parse` refuses. Engines word and place their own errors differently (some give
 * no place at all), so this reads the text again, without recursion. Returns undefined for sound JSON.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let expected: 'value' | 'value or ]' | 'key' | 'key or }' | 'end' = 'value';
  let at = 0;

  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };

  const skipText = (): JsonFault | undefined => {
    const start = at++;
    for (; text[at] !== '"'; at++) {
      const char = text[at];
      if (char === undefined) return { at: start, message: 'the text that starts here is not closed' };
      if (char === '\n' || char === '\r') return { at: start, message: 'the text that starts here is not closed on its line' };
      if (char < ' ') return { at, message: 'there is an invisible control character in this text' };
      if (char !== '\\') continue;
      if (!skip(ESCAPE)) return { at, message: 'a backslash is followed by something it cannot stand before; write \\\\ for a backslash' };
      at--;
    }
    at++;
    return undefined;
  };

  for (;;) {
    skip(/[ \t\r\n]*/y);
    const char = text[at];
    if (expected === 'end') {
      const inside = open.at(-1);
      if (inside === undefined) return char === undefined ? undefined : { at, message: 'there is more text after the end of the data' };
      if (char === ',') expected = inside === '{' ? 'key' : 'value';
      else if (char === (inside === '{' ? '}' : ']')) open.pop();
      else if (char === undefined) return { at, message: `the file ends before the ${inside} is closed` };
      else return { at, message: `expected a comma or ${inside === '{' ? '}' : ']'} but found ${shown(char)}` };
      at++;
    } else if (expected === 'key' || expected === 'key or }') {
      if (char === '}' && expected === 'key or }') {
        open.pop();
        at++;
        expected = 'end';
        continue;
      }
      if (char === '}') return { at, message: 'there is a comma with nothing after it; remove it' };
      if (char !== '"') return { at, message: char === undefined ? 'the file ends in the middle of an object' : `expected a field name in double quotes but found ${shown(char)}` };
      const fault = skipText();
      if (fault) return fault;
      skip(/[ \t\r\n]*/y);
      if (text[at] !== ':') return { at, message: 'expected a colon after the field name' };
      at++;
      expected = 'value';
    } else {
      if (char === ']' && expected === 'value or ]') {
        open.pop();
        at++;
        expected = 'end';
      } else if (char === '{' || char === '[') {
        open.push(char);
        at++;
        expected = char === '{' ? 'key or }' : 'value or ]';
      } else if (char === '"') {
        const fault = skipText();
        if (fault) return fault;
        expected = 'end';
      } else if (skip(NUMBER) || skip(WORD)) {
        expected = 'end';
      } else if (char === undefined) {
        return { at, message: open.length ? 'the file ends in the middle' : 'the file is empty' };
      } else if (char === ']') {
        return { at, message: 'there is a comma with nothing after it; remove it' };
      } else {
        return { at, message: `expected a value but found ${shown(char)}` };
      }
    }
  }
}

/** "line 3, column 14", both counted from 1. */
export function describePlace(text: string, at: number): string {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

function shown(char: string): string {
  return char === "'" ? "a single quote (JSON needs double quotes)" : JSON.stringify(char);
}
