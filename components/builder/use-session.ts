'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { createStore, type StoreApi } from 'zustand';
import { startAutosave, type Autosave, type AutosavePorts, type Saved, type SaveAnswer, type SaveStatus, type UnsavedDraft } from '@/lib/editor/autosave';
import { replaceDocument } from '@/lib/editor/commands/replace-document';
import { createEditorStore, type EditorStore } from '@/lib/editor/store';
import { diff } from '@/lib/journey/diff';
import type { Journey } from '@/lib/journey/journey';
import { claimTabId, isTabOpen } from './tab';
import { HISTORY, keptHistory, startKeepingHistory } from './keep-history';
import { patiently } from './patiently';
import type { KeptDraft } from './read-drafts';
import { keepDraft, keptTexts, type Keeper } from './unsaved-drafts';

type SaveDraft = (input: { id: string; baseRevision: number; document: Journey; by: string }) => Promise<SaveAnswer>;

/** How often edits that follow each other closely are written to the browser's storage. */
const KEEP_EVERY_MS = 150;
const UPDATED = 'The app was updated since this page was opened. Reload the page to go on saving; your edits are kept in this browser.';

/** How saving stands, and whether unsaved edits would survive closing the tab. */
export type Saving = { status: SaveStatus; kept: boolean };

export type Session = {
  store: EditorStore;
  /** Changes with nearly every edit: a store, so that only what tells it is drawn anew. */
  saving: StoreApi<Saving>;
  /** Whether edits of an earlier visit were brought back. */
  restored: boolean;
  /** Whether there are such edits that the reader may not save any more. */
  stranded: boolean;
  autosave: Autosave | undefined;
};

/** Opens a journey for `person` to edit: its store, its autosave, and what an earlier visit of theirs left unsaved. */
export function useSession(journeyId: string, person: string, saved: Saved, saveDraft: SaveDraft, readOnly: boolean): Session {
  const [store] = useState(() => createEditorStore({ journey: saved.journey, readOnly }));
  const [saving] = useState(() => createStore<Saving>(() => ({ status: { kind: 'saved', atMs: saved.savedAtMs }, kept: true })));
  const [restored, setRestored] = useState(false);
  const [stranded, setStranded] = useState(false);
  const [autosave, setAutosave] = useState<Autosave>();
  const opened = useRef({ person, saved, saveDraft, readOnly });

  useEffect(() => {
    const { person: by, saved: server, saveDraft: send, readOnly: looks } = opened.current;
    let over = false;
    let close = () => {};
    void (async () => {
      const opening = store.getState().journey;
      const tabId = await claimTabId();
      // Nothing is saved or kept before it is known what was left.
      const onWait = () => void (over || saving.setState({ status: { kind: 'offline', retryAtMs: Date.now() }, kept: false }));
      // Whoever may only look cannot save what they left as somebody who could; it stays where it is.
      const left = looks ? undefined : await leftBehind(journeyId, { tabId, by }, onWait);
      if (looks && !over) setStranded(keptTexts(localStorage, journeyId, by).length > 0);
      const history = keptHistory(journeyId);
      const reader = history === null ? undefined : await patiently(HISTORY.load, onWait);
      if (over) return;
      // What was left may have arrived after all: as it is, or as it was when it was sent last.
      const arrived = !left || isSame(left.journey, server.journey) || (left.sent && isSame(left.sent, server.journey));
      const base = arrived ? { ...server, journey: opening } : left.base;
      const { journey: here, run, resume } = store.getState();
      const brought = left && !isSame(left.journey, server.journey) ? left.journey : undefined;
      // What was edited meanwhile is not gone: bringing back is a step that undo takes out again.
      const past = here === opening ? reader?.readHistory(history, brought ?? here) : undefined;
      if (past) resume(brought ?? here, past);
      else if (brought) run(replaceDocument(brought, 'Bring back unsaved edits'));
      if (brought) setRestored(true);
      const stopKeepingHistory = startKeepingHistory(store, journeyId);
      const keeper = startKeeping(journeyId, { tabId, by }, (kept) => saving.getState().kept === kept || saving.setState({ kept }));
      if (left && (left.tabId !== tabId || left.by !== by)) {
        keepDraft(localStorage, journeyId, { tabId, by }, left);
        keepDraft(localStorage, journeyId, left, null);
      }
      const ports: AutosavePorts = {
        send: async (document, baseRevision) => {
          try {
            return await send({ id: journeyId, baseRevision, document, by });
          } catch (error) {
            if (error instanceof Error && error.name === 'UnrecognizedActionError') return { status: 'refused', message: UPDATED };
            // Without an answer the browser says so; any other error is the server's.
            if (error instanceof TypeError || !navigator.onLine) throw error;
            return { status: 'fault' };
          }
        },
        // A reader has nothing unsaved, and what they left as somebody who could edit is not forgotten for that.
        keep: looks ? () => undefined : keeper.keep,
        onStatus: (status) => (status.kind === 'unsaved' && saving.getState().status.kind === 'unsaved') || saving.setState({ status }),
        now: Date.now,
        setTimer: (run, delayMs) => {
          const timer = setTimeout(run, delayMs);
          return () => clearTimeout(timer);
        },
      };
      const running = startAutosave(store, base, ports, arrived ? undefined : left.sent);
      const retry = () => void running.saveNow();
      const onHide = () => {
        keeper.flush();
        // Whoever comes back may have signed in again elsewhere.
        retry();
      };
      window.addEventListener('online', retry);
      // A busy page may be ended before it hears that it is hidden; that it is about to be left, the browser lets it answer.
      for (const end of ['beforeunload', 'pagehide']) window.addEventListener(end, keeper.flush);
      document.addEventListener('visibilitychange', onHide);
      setAutosave(running);
      close = () => {
        running.stop();
        stopKeepingHistory();
        keeper.flush();
        window.removeEventListener('online', retry);
        for (const end of ['beforeunload', 'pagehide']) window.removeEventListener(end, keeper.flush);
        document.removeEventListener('visibilitychange', onHide);
      };
    })();
    return () => {
      over = true;
      close();
    };
  }, [journeyId, store, saving]);

  return useMemo(() => ({ store, saving, restored, stranded, autosave }), [store, saving, restored, stranded, autosave]);
}

/** The newest draft that this tab, or one that is gone, left unsaved. */
async function leftBehind(journeyId: string, { tabId, by }: { tabId: string; by: string }, onWait: () => void): Promise<KeptDraft | undefined> {
  const texts = keptTexts(localStorage, journeyId, by);
  if (!texts.length) return undefined;
  const { readDrafts } = await patiently(() => import('./read-drafts'), onWait);
  for (const draft of readDrafts(texts)) {
    if (draft.tabId === tabId || !(await isTabOpen(draft.tabId))) return draft;
  }
  return undefined;
}

const isSame = (journey: Journey, other: Journey) => diff(journey, other).length === 0;

function startKeeping(journeyId: string, keeper: Keeper, onKept: (kept: boolean) => void) {
  let waiting: UnsavedDraft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (draft: UnsavedDraft | null) => {
    try {
      keepDraft(localStorage, journeyId, keeper, draft);
      onKept(true);
    } catch {
      onKept(false);
    }
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting) write(waiting);
    waiting = undefined;
  };
  // The first edit after a pause at once, those that follow closely together.
  const keepWaiting = () => {
    const more = waiting !== undefined;
    flush();
    if (more) timer = setTimeout(keepWaiting, KEEP_EVERY_MS);
  };
  const keep = (draft: UnsavedDraft | null) => {
    waiting = draft ?? undefined;
    if (!draft) {
      flush();
      write(null);
    } else if (timer === undefined) keepWaiting();
  };
  return { keep, flush };
}
