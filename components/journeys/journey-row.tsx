'use client';

import { Archive, ArchiveRestore, Copy, Ellipsis, LayoutTemplate, Pencil } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { StandingBadge } from '@/components/approve/standing-badge';
import { RelativeTime } from '@/components/builder/relative-time';
import { useCan } from '@/components/shell/role-context';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { NameDialog } from '@/components/ui/name-dialog';
import type { Answer, JourneyCard } from './actions';

type Props = {
  journey: JourneyCard;
  archived: boolean;
  onRename: (name: string) => Promise<Answer>;
  onDuplicate: () => void;
  onArchive: () => void;
  /** Keeps it as a template; absent where that is not offered. */
  onKeep?: (() => void) | undefined;
};

/** One journey in the list: the whole row opens it, the menu does the rest. */
export function JourneyRow({ journey, archived, onRename, onDuplicate, onArchive, onKeep }: Props) {
  const mayWrite = useCan('journey.write');
  const [renaming, setRenaming] = useState(false);
  const { id, name, stateCount, savedAtMs, standing } = journey;
  return (
    <li className="group relative flex items-center gap-4 rounded-lg border bg-raised px-4 py-3 transition-colors hover:border-line-strong">
      <div className="min-w-0 flex-1">
        <Link href={`/journeys/${id}`} className="block truncate text-14 font-medium after:absolute after:inset-0 after:rounded-lg">
          {name || 'Untitled journey'}
        </Link>
        <p className="mt-0.5 text-12 text-muted">
          <span className="tabular">{stateCount === 1 ? '1 state' : `${stateCount} states`}</span>
          <span aria-hidden> · </span>
          saved <RelativeTime atMs={savedAtMs} />
        </p>
      </div>
      <StandingBadge standing={standing} />
      {mayWrite && (
        <div className="relative">
          <Menu align="end" trigger={<IconButton label={`Menu of ${name}`} icon={<Ellipsis />} />}>
            <MenuItem icon={<Pencil />} onSelect={() => setRenaming(true)}>Rename</MenuItem>
            <MenuItem icon={<Copy />} onSelect={onDuplicate}>Duplicate</MenuItem>
            {onKeep && <MenuItem icon={<LayoutTemplate />} onSelect={onKeep}>Save as template</MenuItem>}
            <MenuSeparator />
            <MenuItem icon={archived ? <ArchiveRestore /> : <Archive />} onSelect={onArchive}>{archived ? 'Bring back' : 'Archive'}</MenuItem>
          </Menu>
        </div>
      )}
      <NameDialog open={renaming} onOpenChange={setRenaming} title="Rename journey" action="Rename" initial={name} onSubmit={onRename} />
    </li>
  );
}
