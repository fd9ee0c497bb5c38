'use client';

import { History, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { useLibrary } from '@/components/builder/library-context';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { Skeleton } from '@/components/ui/skeleton';
import { useToast } from '@/components/ui/toast';
import { arranged } from '@/lib/editor/arrange';
import { replaceDocument } from '@/lib/editor/commands/replace-document';
import { contentHash } from '@/lib/journey/content-hash';
import { diff } from '@/lib/journey/diff';
import type { Journey } from '@/lib/journey/journey';
import { useDocument } from './use-document';
import { VersionDiff } from './version-diff';
import { VersionList } from './version-list';

type Props = { onClose: () => void; onSaveFirst: () => Promise<unknown> };

/** What going back leaves as it is today. */
const STAYS = ['notes', 'rehearsals'];
const DRAFT = 'draft';

/** The versions of the journey: who kept which when, what has changed between any two of them and since, and the way back to one. */
export default function HistoryDialog({ onClose, onSaveFirst }: Props) {
  const store = useEditorStore();
  const library = useLibrary();
  const toast = useToast();
  const mayReturn = useCan('version.write');
  const journey = useEditor((state) => state.journey);
  const draftHash = useMemo(() => contentHash(journey), [journey]);
  const versions = library?.versions ?? [];
  const [asked, setAsked] = useState(false);
  const refresh = library?.refreshVersions;
  // Others may have kept some since the page was opened; without an answer the known ones stay.
  useEffect(() => void refresh?.().then(() => setAsked(true)), [refresh]);
  const [picked, setPicked] = useState<number>();
  const chosen = picked ?? versions[0]?.number;
  const [against, setAgainst] = useState<number>();
  const [busy, setBusy] = useState(false);
  const { given: shown, again } = useDocument(chosen);
  const { given: other, again: otherAgain } = useDocument(against);
  const failed = [shown, other].find((given) => given && !given.ok);
  const after = against === undefined ? journey : other?.ok ? other.value : undefined;
  const returns = mayReturn && against === undefined && shown?.ok && diff(shown.value, journey).some(({ path }) => !STAYS.includes(path[0]!)) ? shown.value : undefined;

  /**
   * The draft is kept as a version first unless it is one already; going back is then a step that can be undone. Notes and kept rehearsals
   * are no part of what a version means: today's stay.
   */
  const goBack = async (version: Journey, number: number) => {
    if (!library) return;
    setBusy(true);
    const why = await keepFirst(number);
    setBusy(false);
    if (why) return void toast.show({ title: 'Nothing was changed', description: why, tone: 'danger' });
    const { notes: _, rehearsals: __, ...meaning } = version;
    const { notes, rehearsals, layout } = store.getState().journey;
    const notesAt = Object.fromEntries((notes ?? []).flatMap(({ id }) => (layout[id] ? [[id, layout[id]]] : [])));
    store.getState().run(replaceDocument({ ...meaning, layout: { ...arranged(meaning).layout, ...notesAt }, ...(notes && { notes }), ...(rehearsals && { rehearsals }) }, `Return to version ${number}`));
    onClose();
    toast.show({ title: `The draft is version ${number} again`, description: 'What it was before is kept as a version. Undo takes this back.', tone: 'success' });
  };

  /** Makes sure that the draft is kept as a version; else says why going back has to wait. */
  const keepFirst = async (number: number): Promise<string | undefined> => {
    const draft = store.getState().journey;
    await onSaveFirst();
    if (!versions.some((entry) => entry.contentHash === contentHash(draft))) {
      const kept = await library!.saveVersion(`Before returning to version ${number}`);
      if (!kept.ok) return `The draft could not be kept first. ${kept.message}`;
      if (kept.value.contentHash !== contentHash(draft)) return 'The draft could not be kept first. Your latest edits have not reached the server yet. Wait until they are saved.';
    }
    // Somebody else's edit may have been taken in meanwhile.
    return store.getState().journey === draft ? undefined : 'The draft was changed meanwhile. Look at the difference once more, then return.';
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="History"
      description="Versions never change. The draft does; compare it with any of them."
      size="lg"
      footer={
        returns && chosen !== undefined ? (
          <Button icon={<Undo2 />} loading={busy} onClick={() => void goBack(returns, chosen)}>
            Return to version {chosen}
          </Button>
        ) : undefined
      }
    >
      {versions.length === 0 ? (
        asked ? (
          <EmptyState icon={<History />} title="No versions yet">
            Save a version from the journey’s menu before a larger change; then you can compare with it here, and come back to it.
          </EmptyState>
        ) : (
          <Skeleton className="h-100" />
        )
      ) : (
        <div className="grid gap-5 md:h-100 md:grid-cols-[15rem_1fr]">
          <VersionList versions={versions} chosen={chosen} draftHash={draftHash} onChoose={setPicked} />
          <div aria-live="polite" className="scroll-quiet min-w-0 md:overflow-y-auto">
            <div className="mb-2 flex items-center gap-2 text-12 text-muted">
              <span aria-hidden>Version {chosen} compared with</span>
              <Select
                dense
                className="max-w-60"
                aria-label={`Version ${chosen} compared with`}
                value={against === undefined ? DRAFT : String(against)}
                onValueChange={(value) => setAgainst(value === DRAFT ? undefined : Number(value))}
                options={[{ value: DRAFT, label: 'Draft now' }, ...versions.map(({ number, name }) => ({ value: String(number), label: `Version ${number}`, ...(name && { hint: name.length > 60 ? `${name.slice(0, 59)}…` : name }) }))]}
              />
            </div>
            {failed && !failed.ok ? (
              <Notice
                tone="danger"
                title="The version could not be read"
                actions={
                  <Button
                    size="sm"
                    onClick={() => {
                      if (!shown?.ok) again();
                      if (!other?.ok) otherAgain();
                    }}
                  >
                    Try again
                  </Button>
                }
              >
                {failed.message}
              </Notice>
            ) : shown?.ok && after ? (
              <VersionDiff before={shown.value} after={after} beforeName={`Version ${chosen}`} afterName={against === undefined ? 'Draft now' : `Version ${against}`} />
            ) : (
              <Skeleton className="h-60" />
            )}
          </div>
        </div>
      )}
    </Dialog>
  );
}
