'use client';
import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { useCan } from '@/components/shell/role-context';
import { IconButton } from '@/components/ui/icon-button';
import { removeParts } from '@/lib/editor/commands/remove-parts';
import type { PartRef } from '@/lib/editor/part';
import { FindingsList } from './findings-list';
import { focusCanvas } from './focus-canvas';
import { useUnplaced } from './part-scope';
import { useRun } from './use-edit';

type Props = {
  /** "State", "Touchpoint". */
  kind: string;
  icon: ReactNode;
  /** The part's name, as the heading. */
  title: ReactNode;
  /** More about it, below the name. */
  children?: ReactNode;
  /** What the bin removes; without it there is none. */
  removes?: PartRef;
};

/** What is being edited, what the linter says about it as a whole, and the way to remove it. */
export function FormHeader({ kind, icon, title, children, removes }: Props) {
  const store = useEditorStore();
  const run = useRun();
  const unplaced = useUnplaced();
  const mayWrite = useCan('journey.write');
  return (
    <header className="flex flex-col gap-2 px-4 pt-3 pb-3">
      <div className="flex items-start gap-2">
        <span aria-hidden className="mt-0.5 shrink-0 text-muted [&_svg]:size-4">
          {icon}
        </span>
        <div className="min-w-0 flex-1">
          <p className="text-11 text-faint">{kind}</p>
          <h2 className="text-14 font-semibold wrap-anywhere">
            <bdi>{title}</bdi>
          </h2>
        </div>
        {removes && mayWrite && (
          <IconButton
            size="sm"
            label={`Delete ${kind.toLowerCase()}`}
            icon={<Trash2 />}
            side="left"
            onClick={() => {
              run({ ...removeParts(store.getState().journey, [removes]), select: [] });
              requestAnimationFrame(() => focusCanvas([]));
            }}
          />
        )}
      </div>
      {children}
      <FindingsList findings={unplaced} />
    </header>
  );
}

/** A way as it runs, left to right, in whichever direction its names are written. */
export function FromTo({ from, to }: { from: string; to: string }) {
  return (
    <span dir="ltr">
      <bdi>{from}</bdi> → <bdi>{to}</bdi>
    </span>
  );
}

/** A button that reads as a link: it selects another part. */
export function PartLink({ part, children }: { part: PartRef; children: ReactNode }) {
  const store = useEditorStore();
  return (
    <button type="button" className="min-h-6 max-w-full truncate text-left text-12 text-accent-ink underline-offset-2 hover:underline" onClick={() => store.getState().select([part])}>
      {children}
    </button>
  );
}
