import { formatPath, quote, type Problem } from './problem';

/** How deep lists and objects may be nested. */
export const DEPTH_LIMIT = 64;
/** How many values (texts, numbers, lists, objects …) a document may hold. */
export const VALUE_LIMIT = 200_000;

/** Names that mean something to JavaScript itself; as field names they are at best a mistake. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const HALF_CHARACTER = /\p{Surrogate}/u;
const PROBLEMS_KEPT = 100;

type Node = { value: unknown; key: PropertyKey; parent: Node | undefined; depth: number };

/**
 * What makes a value unsafe to look at more closely: nesting too deep (or going in circles), too many values, numbers
 * without end, text no database can store, dangerous field names. Walks without recursion, so no input can exhaust the stack.
 */
export function unsafeProblems(input: unknown): Problem[] {
  const problems: Problem[] = [];
  const waiting: Node[] = [{ value: input, key: '', parent: undefined, depth: 0 }];
  let seen = 1;
  const report = (node: Node, message: string) => problems.push({ path: pathOf(node), message });

  for (let node = waiting.pop(); node && problems.length < PROBLEMS_KEPT; node = waiting.pop()) {
    const { value } = node;
    if (typeof value === 'number' && !Number.isFinite(value)) report(node, 'This number is too large to be read. Use a smaller one.');
    if (typeof value === 'string' && value.includes('\0')) report(node, 'This text holds an invisible NUL character. Type it again.');
    if (typeof value === 'string' && HALF_CHARACTER.test(value)) report(node, 'This text is cut in the middle of a character. Type it again.');
    if (typeof value !== 'object' || value === null) continue;

    if (node.depth >= DEPTH_LIMIT) {
      return [isOwnAncestor(node) ? { path: '', message: 'The data refers to itself, so it has no end.' } : tooDeep(node)];
    }
    const children: [PropertyKey, unknown][] = Array.isArray(value) ? Array.from(value, (child, i) => [i, child]) : Object.entries(value);
    seen += children.length;
    if (seen > VALUE_LIMIT) {
      return [{ path: '', message: `The file holds more than ${VALUE_LIMIT.toLocaleString('en-US')} values, which is more than a journey can need. Split it into smaller journeys.` }];
    }
    for (const [key, child] of children.reverse()) {
      const below = { value: child, key, parent: node, depth: node.depth + 1 };
      if (typeof key === 'string' && FORBIDDEN_KEYS.has(key)) report(below, `${quote(key)} cannot be used as a field name. Remove or rename it.`);
      else waiting.push(below);
    }
  }
  return problems;
}

function tooDeep(node: Node): Problem {
  return { path: pathOf(node, 12), message: `Lists and objects are nested more than ${DEPTH_LIMIT} deep here. Make the conditions flatter.` };
}

function isOwnAncestor(node: Node): boolean {
  const objects = new Set<unknown>();
  for (let up: Node | undefined = node; up; up = up.parent) {
    if (objects.has(up.value)) return true;
    objects.add(up.value);
  }
  return false;
}

/** Path from the top; only its first `most` steps when given. */
function pathOf(node: Node, most = Infinity): string {
  const keys: PropertyKey[] = [];
  for (let up: Node | undefined = node; up?.parent; up = up.parent) keys.push(up.key);
  keys.reverse();
  return keys.length > most ? `${formatPath(keys.slice(0, most))}…` : formatPath(keys);
}
