import { diff } from '@/lib/journey/diff';
import type { Journey } from '@/lib/journey/journey';
import { withPositions } from './with-positions';
import type { EditorStore } from './store';

/** A draft as the server has it. */
export type Saved = { journey: Journey; revision: number; savedAtMs: number; savedBy: string };

export type SaveAnswer =
  | { status: 'saved'; revision: number; savedAtMs: number }
  | { status: 'conflict'; theirs: Saved }
  /** The server refuses this draft; trying again without another edit is of no use. */
  | { status: 'refused'; message: string };

/** Edits that the server has not acknowledged, kept in the browser: `journey` was edited from `base`. */
export type UnsavedDraft = { base: Saved; journey: Journey; atMs: number };

export type SaveStatus =
  | { kind: 'saved'; atMs: number }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'offline'; retryAtMs: number }
  | { kind: 'refused'; message: string }
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

export type Autosave = ReturnType<typeof startAutosave>;

/**
 * Saves the store's document after every pause in editing, one save at a time, and tries again until the server answers.
 * Whatever is not acknowledged is kept in the browser before it is sent.
 */
export function startAutosave(store: EditorStore, saved: Saved, ports: AutosavePorts) {
  let base = saved;
  let sending: Journey | undefined;
  /** Drafts sent whose answer never came: the server may have one of them. */
  let unanswered: Journey | undefined;
  let retryMs = FIRST_RETRY_MS;
  let conflict: Saved | undefined;
  let refused: Journey | undefined;
  let cancelTimer = () => {};
  let stopped = false;

  const current = () => store.getState().journey;
  const isSaved = () => current() === base.journey;

  const after = (delayMs: number) => {
    cancelTimer();
    cancelTimer = ports.setTimer(() => void save(), delayMs);
  };

  const settle = () => {
    ports.keep(isSaved() ? null : { base, journey: current(), atMs: ports.now() });
    if (isSaved()) ports.onStatus({ kind: 'saved', atMs: base.savedAtMs });
  };

  const onEdit = () => {
    ports.keep(isSaved() ? null : { base, journey: current(), atMs: ports.now() });
    if (conflict || sending) return;
    if (isSaved()) {
      cancelTimer();
      ports.onStatus({ kind: 'saved', atMs: base.savedAtMs });
    } else {
      ports.onStatus({ kind: 'unsaved' });
      after(QUIET_MS);
    }
  };

  async function save(): Promise<void> {
    cancelTimer();
    const journey = current();
    if (stopped || sending || conflict || isSaved() || journey === refused) return;
    sending = journey;
    ports.onStatus({ kind: 'saving' });
    let answer: SaveAnswer | undefined;
    try {
      answer = await ports.send(journey, base.revision);
    } catch {
      answer = undefined;
    }
    sending = undefined;
    if (stopped) return;
    if (!answer) {
      unanswered = journey;
      ports.onStatus({ kind: 'offline', retryAtMs: ports.now() + retryMs });
      after(retryMs);
      retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
      return;
    }
    retryMs = FIRST_RETRY_MS;
    receive(answer, journey);
  }

  function receive(answer: SaveAnswer, journey: Journey): void {
    if (answer.status === 'refused') {
      refused = journey;
      ports.onStatus({ kind: 'refused', message: answer.message });
      if (current() !== journey) after(QUIET_MS);
      return;
    }
    const { theirs } = answer.status === 'conflict' ? answer : { theirs: undefined };
    const arrived = theirs && [unanswered, journey].find((sent) => sent && diff(sent, theirs.journey).length === 0);
    if (theirs && !arrived) {
      conflict = theirs;
      ports.onStatus({ kind: 'conflict', theirs, base });
      return;
    }
    const landed = arrived ?? journey;
    base = answer.status === 'saved' ? { ...answer, journey: landed, savedBy: base.savedBy } : { ...theirs!, journey: landed };
    unanswered = undefined;
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
    saveNow: save,
    /** Ends a conflict: what is here now is taken as edited from `theirs` and saved over it, or is `theirs` already. */
    resolve(theirs: Saved): void {
      conflict = undefined;
      unanswered = undefined;
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
