'use client';

import { History, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { useLibrary, type Given, type VersionEntry } from '@/components/builder/library-context';
import { RelativeTime } from '@/components/builder/relative-time';
import { useCan } from '@/components/shell/role-context';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Dialog } from '@/components/ui/dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { useToast } from '@/components/ui/toast';
import { arranged } from '@/lib/editor/arrange';
import { replaceDocument } from '@/lib/editor/commands/replace-document';
import { contentHash } from '@/lib/journey/content-hash';
import type { Journey } from '@/lib/journey/journey';
import { VersionDiff } from './version-diff';

type Props = { onClose: () => void; onSaveFirst: () => Promise<unknown> };

/** The versions of the journey: who kept which when, what has changed since, and the way back to one. */
export default function HistoryDialog({ onClose, onSaveFirst }: Props) {
  const store = useEditorStore();
  const library = useLibrary();
  const toast = useToast();
  const mayReturn = useCan('version.write');
  const journey = useEditor((state) => state.journey);
  const versions = library?.versions ?? [];
  const [chosen, setChosen] = useState(versions[0]?.number);
  const [answer, setAnswer] = useState<{ number: number; given: Given<Journey> }>();
  const [busy, setBusy] = useState(false);
  const loadVersion = library?.loadVersion;
  useEffect(() => {
    if (chosen === undefined || !loadVersion) return undefined;
    let over = false;
    void loadVersion(chosen).then((given) => !over && setAnswer({ number: chosen, given }));
    return () => void (over = true);
  }, [chosen, loadVersion]);
  const shown = answer?.number === chosen ? answer?.given : undefined;

  /**
   * The draft is kept as a version first unless it is one already; going back is then a step that can be undone. Notes and kept rehearsals
   * are no part of what a version means: today's stay.
   */
  const goBack = async (version: Journey, number: number) => {
    if (!library) return;
    setBusy(true);
    const draft = store.getState().journey;
    await onSaveFirst();
    if (!versions.some((entry) => entry.contentHash === contentHash(draft))) {
      const kept = await library.saveVersion(`Before returning to version ${number}`);
      const why = !kept.ok ? kept.message : kept.value.contentHash === contentHash(draft) ? undefined : 'Your latest edits have not reached the server yet. Wait until they are saved.';
      if (why) {
        setBusy(false);
        toast.show({ title: 'Nothing was changed', description: `The draft could not be kept first. ${why}`, tone: 'danger' });
        return;
      }
    }
    const { notes: _, rehearsals: __, ...meaning } = version;
    const { notes, rehearsals, layout } = draft;
    const notesAt = Object.fromEntries((notes ?? []).flatMap(({ id }) => (layout[id] ? [[id, layout[id]]] : [])));
    store.getState().run(replaceDocument({ ...meaning, layout: { ...arranged(meaning).layout, ...notesAt }, ...(notes && { notes }), ...(rehearsals && { rehearsals }) }, `Return to version ${number}`));
    setBusy(false);
    onClose();
    toast.show({ title: `The draft is version ${number} again`, description: 'What it was before is kept as a version. Undo takes this back.', tone: 'success' });
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="History"
      description="Versions never change. The draft does; compare it with any of them."
      size="lg"
      footer={
        mayReturn && shown?.ok && chosen !== undefined ? (
          <Button icon={<Undo2 />} loading={busy} onClick={() => void goBack(shown.value, chosen)}>
            Return to version {chosen}
          </Button>
        ) : undefined
      }
    >
      {versions.length === 0 ? (
        <EmptyState icon={<History />} title="No versions yet">
          Save a version from the journey’s menu before a larger change; then you can compare with it here, and come back to it.
        </EmptyState>
      ) : (
        <div className="grid gap-5 md:grid-cols-[15rem_1fr]">
          <ul aria-label="Versions" className="scroll-quiet max-h-96 space-y-1 overflow-y-auto">
            {versions.map((version) => (
              <li key={version.number}>
                <Row version={version} current={version.number === chosen} same={version.contentHash === contentHash(journey)} onChoose={() => setChosen(version.number)} />
              </li>
            ))}
          </ul>
          <div aria-live="polite" className="min-w-0">
            {!shown ? <Skeleton className="h-60" /> : shown.ok ? <VersionDiff before={shown.value} after={journey} beforeName={`Version ${chosen}`} afterName="Draft now" /> : <Notice tone="danger" title="The version could not be read">{shown.message}</Notice>}
          </div>
        </div>
      )}
    </Dialog>
  );
}

function Row({ version: { number, name, createdAtMs, createdByName }, current, same, onChoose }: { version: VersionEntry; current: boolean; same: boolean; onChoose: () => void }) {
  return (
    <button type="button" aria-pressed={current} onClick={onChoose} className={classNames('w-full rounded-md px-2.5 py-1.5 text-left transition-colors', current ? 'bg-accent-soft' : 'hover:bg-hover')}>
      <span className="flex items-center gap-2 text-13">
        <span className="tabular text-faint">{number}</span>
        <span className="min-w-0 flex-1 truncate font-medium">{name || 'Unnamed'}</span>
        {same && <Badge tone="success">same as draft</Badge>}
      </span>
      <span className="block text-12 text-muted">
        {createdByName}, <RelativeTime atMs={createdAtMs} />
      </span>
    </button>
  );
}
