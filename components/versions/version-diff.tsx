import { MiniCanvas } from '@/components/journey/mini-canvas';
import { miniatureOf } from '@/lib/editor/miniature';
import { describeChanges } from '@/lib/journey/describe-changes';
import { diff } from '@/lib/journey/diff';
import type { Journey } from '@/lib/journey/journey';
import { markedParts } from '@/lib/journey/marked-parts';

type Props = { before: Journey; after: Journey; beforeName: string; afterName: string };

/** What turned one document into another: both drawn, what differs marked by frame and sign, and the same in sentences. */
export function VersionDiff({ before, after, beforeName, afterName }: Props) {
  const marks = markedParts(before, after);
  const sentences = describeChanges(diff(before, after), before, after);
  const without = (mark: 'added' | 'removed') => new Map([...marks].filter(([, each]) => each !== mark));
  return (
    <div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Drawing name={beforeName} journey={before} marks={without('added')} />
        <Drawing name={afterName} journey={after} marks={without('removed')} />
      </div>
      <p className="mt-1 text-11 text-faint">+ added, − removed, ~ changed</p>
      <h3 className="mt-3 text-12 font-medium text-muted">In words</h3>
      <ul className="mt-1 space-y-1 text-13">
        {sentences.map((sentence) => (
          <li key={sentence} className="wrap-anywhere">{sentence}</li>
        ))}
        {sentences.length === 0 && <li className="text-faint">Nothing differs.</li>}
      </ul>
    </div>
  );
}

function Drawing({ name, journey, marks }: { name: string; journey: Journey; marks: ReturnType<typeof markedParts> }) {
  return (
    <figure className="min-w-0 rounded-lg border bg-canvas p-2">
      <MiniCanvas miniature={miniatureOf(journey)} named marks={marks} className="h-44 w-full" />
      <figcaption className="mt-1 truncate text-center text-12 text-muted">{name}</figcaption>
    </figure>
  );
}
