'use client';

import { Archive, ArchiveRestore, ChevronDown, Copy, Download, Flag, History, Pencil, Play, Waypoints } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { JourneyTabs } from '@/components/journey/journey-tabs';
import { Avatars } from '@/components/presence/avatars';
import { ProblemCounts } from '@/components/problems/problem-counts';
import { PageHeader } from '@/components/shell/page-header';
import { useCan } from '@/components/shell/role-context';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { lazyCode, NOT_LOADED } from '@/components/ui/lazy-code';
import { lazyPart, usePreload } from '@/components/ui/lazy-part';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { NameDialog } from '@/components/ui/name-dialog';
import { useToast } from '@/components/ui/toast';
import { editJourney } from '@/lib/editor/commands/edit-part';
import { replaceDocument } from '@/lib/editor/commands/replace-document';
import type { Journey } from '@/lib/journey/journey';
import type { Answer, BuilderActions } from './actions';
import { JourneyName } from './journey-name';
import { useLibrary } from './library-context';
import { NextStep, StandingWord, type Requests } from './next-step';
import { SaveStatus, SaveTrouble } from './save-status';
import type { Session } from './use-session';

const ConflictDialog = lazyPart(() => import('./conflict-dialog'));
const HistoryDialog = lazyPart(() => import('@/components/versions/history-dialog'));
const PARTS = [ConflictDialog, HistoryDialog];

/** What makes a file of the document. */
export const DOWNLOAD = lazyCode(() => import('./download-journey'));

const CRUMBS = [{ href: '/journeys', label: 'Journeys' }];

type Props = {
  journeyId: string;
  session: Session;
  requests: Requests;
  /** Whether the journey was put away; edits are saved all the same. */
  archived: boolean;
  actions: BuilderActions;
  onOpenProblems: () => void;
  onSimulate: () => void;
};

/** Where one is, whether it is saved, what is wrong, and the next step. */
export function BuilderHeader({ journeyId, session, requests, archived, actions, onOpenProblems, onSimulate }: Props) {
  const { store, restored, stranded, autosave } = session;
  const { status, kept } = useStore(session.saving);
  const name = useStore(store, (state) => state.journey.name);
  const [renaming, setRenaming] = useState(false);
  const [naming, setNaming] = useState(false);
  const [looking, setLooking] = useState(false);
  /** The conflict whose dialog was closed; the next one is asked about anew. */
  const [closed, setClosed] = useState<unknown>();
  const library = useLibrary();
  const mayWrite = useCan('journey.write');
  const router = useRouter();
  const toast = useToast();
  usePreload(PARTS);
  useEffect(() => {
    if (restored) toast.show({ title: 'Edits from your last visit were brought back', description: 'They had not reached the server. Undo takes them out again.' });
    if (stranded) toast.show({ title: 'Edits of yours wait in this browser', description: 'They were not saved while you could change this journey. They come back once you may again.', tone: 'warning', durationMs: 10_000 });
  }, [restored, stranded, toast]);

  /** Runs what the server must do; says so when it cannot. */
  const ask = async (what: Promise<Answer>, failed: string): Promise<Extract<Answer, { ok: true }> | undefined> => {
    const answer = await what.catch((): Answer => ({ ok: false, message: 'The server does not answer. Your edits are kept in this browser; try again in a moment.' }));
    if (answer.ok) return answer;
    toast.show({ title: failed, description: answer.message, tone: 'danger' });
    return undefined;
  };
  const storeCopy = (document: Journey) =>
    ask(actions.storeCopy({ ...document, name: `${document.name.slice(0, 193)} (copy)` }), 'The copy was not made');

  const duplicate = async () => {
    const copy = await storeCopy(store.getState().journey);
    if (copy) router.push(`/journeys/${copy.id}`);
  };
  const download = async () => {
    const code = await DOWNLOAD.load().catch(() => undefined);
    if (!code) return toast.show({ title: 'The file was not made', description: NOT_LOADED, tone: 'warning' });
    code.downloadJourney(store.getState().journey);
    library?.noteExport({ format: 'journey' });
  };
  const bringBack = async () => {
    if (await ask(actions.archive({ id: journeyId, archived: false }), 'The journey was not brought back')) toast.show({ title: `“${name}” is among the journeys again`, tone: 'success' });
  };
  const archive = async () => {
    await autosave?.saveAll();
    const done = await ask(actions.archive({ id: journeyId, archived: true }), 'The journey was not archived');
    if (!done) return;
    toast.show({ title: `“${name}” was archived`, description: done.note, action: { label: 'Undo', onSelect: () => void ask(actions.archive({ id: journeyId, archived: false }), 'The journey was not brought back').then(() => router.refresh()) } });
    router.push('/journeys');
  };

  return (
    <>
      <PageHeader
        crumbs={CRUMBS}
        tabs={
          <div className="flex flex-wrap items-center justify-between gap-x-6">
            <JourneyTabs journeyId={journeyId} />
            <div className="flex min-w-0 flex-1 justify-end">
              <SaveTrouble status={status} kept={kept} onRetry={() => void autosave?.saveNow()} onResolve={() => setClosed(undefined)} />
            </div>
          </div>
        }
        title={
          <span className="flex items-center gap-1">
            {mayWrite ? (
              <JourneyName
                name={name}
                editing={renaming}
                onEditing={setRenaming}
                onRename={(next) => store.getState().run(editJourney('name', (journey) => void (journey.name = next)))}
              />
            ) : (
              <span className="block max-w-80 truncate px-1">{name || 'Untitled journey'}</span>
            )}
            <Menu trigger={<IconButton size="sm" label="Journey menu" icon={<ChevronDown />} />}>
              {mayWrite && <MenuItem icon={<Pencil />} onSelect={() => setRenaming(true)}>Rename</MenuItem>}
              {mayWrite && <MenuItem icon={<Flag />} onSelect={() => setNaming(true)}>Save a version…</MenuItem>}
              <MenuItem icon={<History />} onSelect={() => setLooking(true)}>History…</MenuItem>
              <MenuItem icon={<Waypoints />} onSelect={() => router.push(`/programs?at=${journeyId}`)}>Show among programs</MenuItem>
              {mayWrite && <MenuItem icon={<Copy />} onSelect={() => void duplicate()}>Duplicate</MenuItem>}
              <MenuItem icon={<Download />} onSelect={() => void download()}>Export JSON</MenuItem>
              {mayWrite && <MenuSeparator />}
              {mayWrite &&
                (archived ? (
                  <MenuItem icon={<ArchiveRestore />} onSelect={() => void bringBack()}>Bring back from the archive</MenuItem>
                ) : (
                  <MenuItem icon={<Archive />} onSelect={() => void archive()}>Archive</MenuItem>
                ))}
            </Menu>
          </span>
        }
        meta={
          <>
            {archived && <Badge tone="warning">Archived</Badge>}
            <StandingWord session={session} requests={requests} />
            <SaveStatus status={status} kept={kept} />
          </>
        }
        actions={
          <>
            <Avatars />
            <ProblemCounts onOpen={onOpenProblems} />
            <Button icon={<Play />} onClick={onSimulate}>
              Simulate
            </Button>
            <NextStep journeyId={journeyId} session={session} requests={requests} />
          </>
        }
      />
      {library && looking && (
        <HistoryDialog onClose={() => setLooking(false)} onSaveFirst={async () => autosave?.saveAll()} />
      )}
      {library && (
        <NameDialog
          open={naming}
          onOpenChange={setNaming}
          title="Save a version"
          action="Save version"
          placeholder="Before the new offer"
          onSubmit={async (versionName) => {
            if (autosave && !(await autosave.saveAll())) return { ok: false, message: 'Your latest edits have not reached the server, and a version is made of what it has. Try again when it says “Saved”.' };
            const answer = await library.saveVersion(versionName);
            if (answer.ok) toast.show({ title: `Version ${answer.value.number} was saved`, description: 'Compare with it, and come back to it, in the history.', tone: 'success' });
            return answer;
          }}
        />
      )}
      {status.kind === 'conflict' && closed !== status.theirs && autosave && (
        <ConflictDialog
          onClose={() => setClosed(status.theirs)}
          base={status.base}
          theirs={status.theirs}
          mine={store.getState().journey}
          onKeepMine={() => autosave.resolve(status.theirs)}
          onTakeTheirs={() => {
            store.getState().run(replaceDocument(status.theirs.journey, 'Take the other draft'));
            autosave.resolve(status.theirs);
          }}
          onOpenCopy={async () => {
            const copy = await storeCopy(store.getState().journey);
            if (!copy) return;
            store.getState().run(replaceDocument(status.theirs.journey, 'Take the other draft'));
            autosave.resolve(status.theirs);
            router.push(`/journeys/${copy.id}`);
          }}
        />
      )}
    </>
  );
}
