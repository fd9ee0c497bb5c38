import { diff } from '@/lib/journey/diff';
import type { Journey } from '@/lib/journey/journey';
import { withPositions } from './with-positions';
import type { EditorStore } from './store';

/** A draft as the server has it. */
export type Saved = { journey: Journey; revision: number; savedAtMs: number; savedBy: string };

export type SaveAnswer =
  | { status: 'saved'; revision: number; savedAtMs: number }
  | { status: 'conflict'; theirs: Saved }
  /** The server refuses this draft: trying again without another edit is of no use, but where it says `again` (nobody is signed in any more: `signIn`). */
  | { status: 'refused'; message: string; again?: boolean; signIn?: boolean }
  /** The server answers with an error: what became of the draft is not known. */
  | { status: 'fault' };

/** Edits that the server has not acknowledged, kept in the browser: `journey` was edited from `base`. The server may have `sent`, which no answer has come to. */
export type UnsavedDraft = { base: Saved; journey: Journey; sent?: Journey; atMs: number };

export type SaveStatus =
  | { kind: 'saved'; atMs: number }
  | { kind: 'unsaved' }
  /** `slow`: the server takes its time. */
  | { kind: 'saving'; slow?: true }
  /** `fault`: the server can be reached, and answers with an error. */
  | { kind: 'offline'; retryAtMs: number; fault?: true }
  /** `again`: it is tried again, and may be taken then; after signing in, where it says `signIn`. */
  | { kind: 'refused'; message: string; again?: true; signIn?: true }
  | { kind: 'conflict'; theirs: Saved; base: Saved };

/** What autosave needs of the world. */
export type AutosavePorts = {
  /** Sends a draft. A rejection means that no answer came. */
  send: (journey: Journey, baseRevision: number) => Promise<SaveAnswer>;
  /** Keeps what is unsaved where a reload finds it; null when all is saved. */
  keep: (draft: UnsavedDraft | null) => void;
  onStatus: (status: SaveStatus) => void;
  now: () => number;
  setTimer: (run: () => void, delayMs: number) => () => void;
};

const QUIET_MS = 600;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
/** How long somebody who needs the draft on the server waits for it, and how often it is asked whether it is there. */
const PATIENCE_MS = 8_000;
const STEP_MS = 60;
const SLOW_MS = 10_000;

export type Autosave = ReturnType<typeof startAutosave>;

/**
 * Saves the store's document after every pause in editing, one save at a time, and tries again until the server answers.
 * Whatever is not acknowledged is kept in the browser before it is sent. A draft that no answer came to (`unanswered`: in an earlier
 * visit) is sent again as it was before any newer one, so that it is known if the server has it.
 */
export function startAutosave(store: EditorStore, saved: Saved, ports: AutosavePorts, unanswered?: Journey) {
  let base = saved;
  let sent = unanswered;
  let sending = false;
  let retryMs = FIRST_RETRY_MS;
  let conflict: Saved | undefined;
  let refused: Journey | undefined;
  let choked: Journey | undefined;
  /** The last save failed in a way that the next may not: until one succeeds, it is told and no attempt in between. */
  let troubled = false;
  let cancelTimer = () => {};
  let stopped = false;

  const current = () => store.getState().journey;
  const isSaved = () => !sent && current() === base.journey;
  const keepUnsaved = () => ports.keep(isSaved() ? null : { base, journey: current(), ...(sent && { sent }), atMs: ports.now() });

  const after = (delayMs: number) => {
    cancelTimer();
    cancelTimer = ports.setTimer(() => void save(troubled), delayMs);
  };

  const fail = (status: Extract<SaveStatus, { kind: 'offline' | 'refused' }>) => {
    troubled = true;
    keepUnsaved();
    ports.onStatus(status);
    after(retryMs);
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  };

  const settle = () => {
    keepUnsaved();
    if (isSaved()) ports.onStatus({ kind: 'saved', atMs: base.savedAtMs });
  };

  const onEdit = () => {
    keepUnsaved();
    if (conflict || sending) return;
    if (isSaved()) {
      cancelTimer();
      ports.onStatus({ kind: 'saved', atMs: base.savedAtMs });
    } else {
      if (!troubled) ports.onStatus({ kind: 'unsaved' });
      after(QUIET_MS);
    }
  };

  async function save(quietly = false): Promise<void> {
    cancelTimer();
    const journey = sent ?? current();
    if (stopped || sending || conflict || isSaved() || journey === refused) return;
    sent = journey;
    sending = true;
    keepUnsaved();
    if (!quietly) ports.onStatus({ kind: 'saving' });
    const cancelSlow = ports.setTimer(() => void (stopped || ports.onStatus({ kind: 'saving', slow: true })), SLOW_MS);
    let answer: SaveAnswer | undefined;
    try {
      answer = await ports.send(journey, base.revision);
    } catch {
      answer = undefined;
    }
    cancelSlow();
    sending = false;
    if (stopped) return;
    // A draft that the server chokes on twice must not keep newer ones from it.
    if (answer?.status === 'fault' && journey === choked) sent = undefined;
    choked = answer?.status === 'fault' ? journey : undefined;
    if (!answer || answer.status === 'fault') return fail({ kind: 'offline', retryAtMs: ports.now() + retryMs, ...(answer && { fault: true }) });
    sent = undefined;
    if (answer.status === 'refused' && answer.again) return fail({ kind: 'refused', message: answer.message, again: true, ...(answer.signIn && { signIn: true }) });
    retryMs = FIRST_RETRY_MS;
    troubled = false;
    receive(answer, journey);
  }

  function receive(answer: Exclude<SaveAnswer, { status: 'fault' }>, journey: Journey): void {
    if (answer.status === 'refused') {
      refused = journey;
      ports.onStatus({ kind: 'refused', message: answer.message });
      settle();
      if (current() !== journey) after(QUIET_MS);
      return;
    }
    // A conflict with what was sent itself: it had arrived, and the answer was lost.
    if (answer.status === 'conflict' && diff(journey, answer.theirs.journey).length > 0) {
      conflict = answer.theirs;
      keepUnsaved();
      ports.onStatus({ kind: 'conflict', theirs: conflict, base });
      return;
    }
    base = answer.status === 'saved' ? { ...answer, journey, savedBy: base.savedBy } : { ...answer.theirs, journey };
    settle();
    if (!isSaved()) {
      ports.onStatus({ kind: 'unsaved' });
      after(answer.status === 'saved' ? QUIET_MS : 0);
    }
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.journey !== before.journey) onEdit();
  });
  settle();
  if (!isSaved()) onEdit();

  return {
    /** Sends now, without waiting for a pause: the network is back, or the person pressed save. */
    saveNow: () => save(),
    /** Sends whatever is unsaved and waits until the server has it all: false when it does not in time, refuses it, or a conflict has to be resolved first. */
    async saveAll(): Promise<boolean> {
      const untilMs = ports.now() + PATIENCE_MS;
      void save();
      while (!isSaved() && !stopped && !conflict && current() !== refused && ports.now() < untilMs) {
        await new Promise<void>((resolve) => void ports.setTimer(resolve, STEP_MS));
      }
      return isSaved();
    },
    /** Ends a conflict: what is here now is taken as edited from `theirs` and saved over it, or is `theirs` already. */
    resolve(theirs: Saved): void {
      conflict = undefined;
      base = diff(theirs.journey, current()).length === 0 ? { ...theirs, journey: current() } : theirs;
      settle();
      void save();
    },
    /** Takes in what another person saved meanwhile, where nothing is unsaved here: false where something is, and nothing was done. */
    takeIn(theirs: Saved): boolean {
      if (stopped || sending || conflict || !isSaved()) return false;
      if (theirs.revision <= base.revision) return true;
      const journey = withPositions(theirs.journey);
      base = { ...theirs, journey };
      store.getState().takeIn(journey);
      settle();
      return true;
    },
    /** The revision that the document here was edited from. */
    revision: () => base.revision,
    isSaved,
    stop(): void {
      stopped = true;
      cancelTimer();
      unsubscribe();
    },
  };
}
