import type { LeftOut } from '@/lib/journey/left-out';

const SHOWN = 100;

/** The lines of an imported file that were not taken over, each with its reason. */
export function LeftOutList({ left }: { left: readonly LeftOut[] }) {
  return (
    <section aria-label="Not understood" className="mt-4">
      <h3 className="text-13 font-medium">{left.length === 1 ? 'One line was not taken over' : `${left.length} lines were not taken over`}</h3>
      <ul className="mt-2 divide-y divide-line rounded-lg border bg-raised">
        {left.slice(0, SHOWN).map(({ line, text, why }, i) => (
          // Two rows can say the same of one line: the place in the list tells them apart.
          <li key={`${line} ${i}`} className="flex gap-3 px-3 py-2 text-12">
            <span className="tabular w-14 shrink-0 text-muted">Line {line}</span>
            <span className="min-w-0 flex-1">
              <code className="block font-mono text-11 wrap-anywhere">{text}</code>
              <span className="text-muted">{why}</span>
            </span>
          </li>
        ))}
      </ul>
      {left.length > SHOWN && <p className="mt-2 text-12 text-muted">And {left.length - SHOWN} more.</p>}
    </section>
  );
}
