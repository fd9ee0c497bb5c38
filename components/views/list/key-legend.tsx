const READING = [
  ['↑ ↓', 'move'],
  ['← →', 'fold, unfold'],
  ['Space', 'select'],
  ['Enter', 'open its form'],
] as const;
const WRITING = [
  ['N', 'state'],
  ['P', 'touchpoint'],
  ['C', 'connect'],
  ['T', 'timeout'],
  ['O', 'outcome'],
  ['F2', 'rename'],
  ['Alt ↑ ↓', 'reorder'],
  ['Del', 'remove'],
] as const;

/** The keys of the list, in sight and as its description. */
export function KeyLegend({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  return (
    <p id={id} className="flex shrink-0 flex-wrap @max-md:sr-only pointer-coarse:sr-only gap-x-3 gap-y-0.5 border-t border-line bg-surface px-3 py-1.5 text-11 text-faint">
      {[...READING, ...(mayWrite ? WRITING : [])].map(([keys, does]) => (
        <span key={keys} className="whitespace-nowrap">
          <kbd className="font-sans font-medium text-muted">{keys}</kbd> {does}
          <span className="sr-only">, </span>
        </span>
      ))}
    </p>
  );
}
