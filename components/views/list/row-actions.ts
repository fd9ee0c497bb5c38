import { focusField } from '@/components/problems/focus-field';
import type { Command } from '@/lib/editor/command';
import { copyParts } from '@/lib/editor/clipboard/copy-parts';
import { addState } from '@/lib/editor/commands/add-state';
import { appendPart } from '@/lib/editor/commands/insert-state';
import { pasteParts } from '@/lib/editor/commands/paste-parts';
import { removeParts } from '@/lib/editor/commands/remove-parts';
import { reorderTouchpoint } from '@/lib/editor/commands/reorder-touchpoint';
import type { ListRow } from '@/lib/editor/list-rows';
import type { EditorStore } from '@/lib/editor/store';
import type { Journey } from '@/lib/journey/journey';
import { beside } from './beside';

/** Something that is chosen before it is done, in a dialog. */
export type Question = { kind: 'touchpoint' | 'connect' | 'timeout'; stateId: string } | { kind: 'outcome' };

/** What rows act on: the document, the place to ask, to say what was done, and to lead the focus to the row it was done to. */
export type ListContext = {
  store: EditorStore;
  ask: (question: Question) => void;
  say: (words: string) => void;
  land: () => void;
};

export type RowAction = {
  id: string;
  label: string;
  keys: string;
  /** Whether it makes sense for a row. */
  fits: (row: ListRow) => boolean;
  run: (row: ListRow, context: ListContext) => void;
  /** Whether whoever may only read can do it too. */
  reading?: boolean;
  tone?: 'danger';
};

/** The field of the inspector that a part's form begins with. */
const FIRST_FIELD: Record<ListRow['kind'], string> = {
  journey: 'name',
  entry: 'entry',
  state: 'name',
  touchpoint: 'name',
  transition: 'trigger',
  timeout: 'timeout.after',
  outcome: 'name',
  note: 'text',
};
const NAMED = new Set<ListRow['kind']>(['journey', 'state', 'touchpoint', 'outcome']);
const COPIED = new Set<ListRow['kind']>(['state', 'touchpoint', 'outcome', 'note']);

function run({ store, land }: ListContext, make: (journey: Journey) => Command): void {
  store.getState().run(make(store.getState().journey));
  land();
}

function open({ part, kind }: ListRow, { store }: ListContext): void {
  store.getState().select([part]);
  focusField(FIRST_FIELD[kind]);
}

const inState = ({ stateId }: ListRow) => stateId !== undefined;
const isTouchpoint = ({ kind }: ListRow) => kind === 'touchpoint';

const asks = (kind: 'touchpoint' | 'connect' | 'timeout'): RowAction['run'] => ({ stateId }, { ask }) => {
  if (stateId !== undefined) ask({ kind, stateId });
};

const moves = (by: 1 | -1): RowAction['run'] => ({ part, position, name, of }, context) => {
  run(context, () => reorderTouchpoint(part.id, by));
  context.say(`${name} moved ${by < 0 ? 'up' : 'down'}, place ${Math.min(of, Math.max(1, position + by))}`);
};

function duplicate({ part, stateId, name }: ListRow, context: ListContext): void {
  const { journey } = context.store.getState();
  const clip = copyParts(journey, [part]);
  const pasting = clip && pasteParts(journey, { ...clip, layout: {} }, { verb: 'Duplicate', into: stateId });
  if (!pasting?.ok) return context.say(pasting?.message ?? `${name} cannot be duplicated`);
  run(context, () => pasting.command);
}

function remove({ part, name }: ListRow, context: ListContext): void {
  run(context, (journey) => removeParts(journey, [part]));
  context.say(`Removed ${name}. Undo brings it back.`);
}

/** Everything one can do about a row, by key and from its menu. */
export const ROW_ACTIONS: readonly RowAction[] = [
  { id: 'open', label: 'Open its form', keys: 'enter', fits: () => true, run: open, reading: true },
  { id: 'rename', label: 'Rename', keys: 'f2', fits: ({ kind }) => NAMED.has(kind), run: open },
  {
    id: 'state',
    label: 'Add a state',
    keys: 'n',
    fits: () => true,
    run: ({ stateId }, context) => run(context, (journey) => (stateId === undefined ? addState(journey) : appendPart(journey, stateId, { at: beside(journey, stateId) }))),
  },
  { id: 'touchpoint', label: 'Add a touchpoint…', keys: 'p', fits: inState, run: asks('touchpoint') },
  { id: 'connect', label: 'Connect to…', keys: 'c', fits: inState, run: asks('connect') },
  { id: 'timeout', label: 'Lead the timeout to…', keys: 't', fits: inState, run: asks('timeout') },
  { id: 'outcome', label: 'Add an outcome…', keys: 'o', fits: () => true, run: (_, { ask }) => ask({ kind: 'outcome' }) },
  { id: 'up', label: 'Move up', keys: 'alt+arrowup', fits: (row) => isTouchpoint(row) && row.position > 1, run: moves(-1) },
  { id: 'down', label: 'Move down', keys: 'alt+arrowdown', fits: isTouchpoint, run: moves(1) },
  { id: 'duplicate', label: 'Duplicate', keys: 'mod+d', fits: ({ kind }) => COPIED.has(kind), run: duplicate },
  {
    id: 'remove',
    label: 'Remove',
    keys: 'delete',
    // A timeout that leads nowhere has nothing to remove; its row stands for the state.
    fits: ({ kind, part }) => kind === part.kind && kind !== 'journey' && kind !== 'entry',
    run: remove,
    tone: 'danger',
  },
];

const BY_KEYS = new Map(ROW_ACTIONS.map((action) => [action.keys, action]));

/** What a key combination does to a row; undefined where it means nothing there. */
export function rowAction(chord: string, row: ListRow, mayWrite: boolean): RowAction | undefined {
  const action = BY_KEYS.get(chord === 'backspace' ? 'delete' : chord);
  return action && (mayWrite || action.reading) && action.fits(row) ? action : undefined;
}
