import type { KeyboardEvent } from 'react';
import type { VersionEntry } from '@/components/builder/library-context';
import { RelativeTime } from '@/components/builder/relative-time';
import { Badge } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';

type Props = { versions: readonly VersionEntry[]; chosen: number | undefined; draftHash: string; onChoose: (number: number) => void };

/** Versions, the newest first: one stop of the Tab key, however many they are; arrow keys choose among them. */
export function VersionList({ versions, chosen, draftHash, onChoose }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const at = versions.findIndex(({ number }) => number === chosen);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: versions.length - 1 }[event.key];
    const version = next === undefined ? undefined : versions[next];
    if (!version) return;
    event.preventDefault();
    onChoose(version.number);
    event.currentTarget.querySelector<HTMLElement>(`[data-version="${version.number}"]`)?.focus();
  };
  return (
    // The keys move among its buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul aria-label="Versions" onKeyDown={onKeyDown} className="scroll-quiet max-h-40 space-y-1 overflow-y-auto p-0.5 md:max-h-none">
      {versions.map((version) => (
        <li key={version.number}>
          <Row version={version} current={version.number === chosen} same={version.contentHash === draftHash} onChoose={() => onChoose(version.number)} />
        </li>
      ))}
    </ul>
  );
}

function Row({ version: { number, name, createdAtMs, createdByName }, current, same, onChoose }: { version: VersionEntry; current: boolean; same: boolean; onChoose: () => void }) {
  return (
    <button
      type="button"
      data-version={number}
      aria-pressed={current}
      tabIndex={current ? 0 : -1}
      onClick={onChoose}
      className={classNames('w-full rounded-md px-2.5 py-1.5 text-left transition-colors', current ? 'bg-accent-soft' : 'hover:bg-hover')}
    >
      <span className="flex items-baseline gap-2 text-13">
        <span className="tabular text-faint">{number}</span>
        <span className="line-clamp-2 min-w-0 flex-1 font-medium wrap-anywhere" title={name ?? undefined}>
          {name || 'Unnamed'}
        </span>
        {same && <Badge tone="success">same as draft</Badge>}
      </span>
      <span className="block text-12 wrap-anywhere text-muted">
        {createdByName}, <RelativeTime atMs={createdAtMs} />
      </span>
    </button>
  );
}
