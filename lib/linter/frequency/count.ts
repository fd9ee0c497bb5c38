import type { PlannedTouch } from '../plan';
import type { LoadedStay, Node, Tree, Way } from './stay';

/**
 * The most messages one customer can get in one stay from `fromMs` on and before `untilMs`, both counted from entering. With a
 * way: for a customer who takes it at `untilMs`. Each customer is engaged by a touchpoint or not, never both.
 */
export function mostIn({ trees, plainMs }: LoadedStay, fromMs: number, untilMs: number, way?: Way): number {
  let sum = 0;
  if (plainMs) {
    for (const atMs of plainMs) if (atMs >= fromMs && atMs < untilMs) sum++;
    return sum;
  }
  for (const tree of trees) sum += mostInTree(tree, fromMs, untilMs, way);
  return sum;
}

function mostInTree(tree: Tree, fromMs: number, untilMs: number, way: Way | undefined): number {
  const failed = way?.failed && tree.all.has(way.failed.touch) ? way.failed : undefined;
  if (!tree.movable) return mostFrom(tree.root, 0, fromMs, untilMs, failed?.touch);
  if (failed) {
    const shiftMs = untilMs - failed.touch.offsetMs - failed.waitMs;
    return shiftMs < 0 ? 0 : mostFrom(tree.root, shiftMs, fromMs, untilMs, failed.touch);
  }
  const after = way?.after && tree.all.has(way.after.touch) ? way.after : undefined;
  if (after && untilMs > after.usualMs) {
    const shiftMs = untilMs - after.touch.offsetMs - 1;
    return shiftMs < 0 ? 0 : mostFrom(tree.root, shiftMs, fromMs, untilMs, undefined);
  }
  let most = 0;
  const tryShift = (shiftMs: number) => {
    if (shiftMs < 0 || (after && after.touch.offsetMs + shiftMs >= untilMs)) return;
    most = Math.max(most, mostFrom(tree.root, shiftMs, fromMs, untilMs, undefined));
  };
  tryShift(0);
  // The event may come so late that any one of the messages is the first that counts.
  for (const touch of tree.counting) tryShift(fromMs - touch.offsetMs);
  return most;
}

function mostFrom(node: Node, shiftMs: number, fromMs: number, untilMs: number, silentTo: PlannedTouch | undefined): number {
  const atMs = node.touch.offsetMs + shiftMs;
  if (atMs >= untilMs) return 0;
  let most = node.counts && atMs >= fromMs ? 1 : 0;
  for (const child of node.always) most += mostFrom(child, shiftMs, fromMs, untilMs, silentTo);
  let engaged = 0;
  let ignored = 0;
  if (node.touch !== silentTo) for (const child of node.engaged) engaged += mostFrom(child, shiftMs, fromMs, untilMs, silentTo);
  for (const child of node.ignored) ignored += mostFrom(child, shiftMs, fromMs, untilMs, silentTo);
  return most + Math.max(engaged, ignored);
}
