import { appendPart } from '@/lib/editor/commands/insert-state';
import { addState } from '@/lib/editor/commands/add-state';
import { addNote } from '@/lib/editor/commands/notes';
import { NOTE_HEIGHT, NOTE_WIDTH, STATE_WIDTH, stateHeight } from '@/lib/editor/sizes';
import type { Position } from '@/lib/journey/journey';
import { bringIn } from '../bring-in';
import { focusNode } from '../focus-node';
import { freeSpot } from '../free-spot';
import { currentStateId } from '../selected-state';
import type { Action, ActionContext } from './action';

const BESIDE = 168;

/** Where something stands around the place that is meant, else in the middle of the view. */
function around({ here, seen }: ActionContext, size: { width: number; height: number }): Position {
  const view = seen();
  const middle = here ?? { x: view.x + view.width / 2, y: view.y + view.height / 2 };
  return { x: middle.x - size.width / 2, y: middle.y - size.height / 2 };
}

/** A state after the selected one, joined to it; without one, where it is meant to be. */
function newState(context: ActionContext): void {
  const { store, boxes, seen, flow, root, here } = context;
  const { journey, selection, run } = store.getState();
  const from = here ? undefined : currentStateId({ journey, selection });
  const all = boxes();
  const box = from === undefined ? undefined : all.get(from);
  const size = { width: STATE_WIDTH, height: stateHeight(0) };
  const wished = box ? { x: box.x + box.width + BESIDE, y: box.y } : around(context, size);
  const at = freeSpot(wished, size, [...all.values()]);
  const added = from === undefined ? addState(journey, { at }) : appendPart(journey, from, { at });
  run(added);
  bringIn({ flow, seen }, { ...at, ...size });
  focusNode(root(), added.id);
}

function newNote(context: ActionContext): void {
  const { store, boxes, seen, view, flow } = context;
  const { journey, run } = store.getState();
  const size = { width: NOTE_WIDTH, height: NOTE_HEIGHT };
  const at = freeSpot(around(context, size), size, [...boxes().values()]);
  const note = addNote(journey, at);
  run(note);
  bringIn({ flow, seen }, { ...at, ...size });
  view.setState({ writing: note.id });
}

const startLine = (kind: 'transition' | 'timeout') => ({ store, view }: ActionContext) => {
  const from = currentStateId(store.getState());
  if (from !== undefined) view.setState({ line: { from, kind, to: undefined } });
};
const onState: Action['enabled'] = (state) => currentStateId(state) !== undefined;

export const DRAW_ACTIONS: readonly Action[] = [
  { id: 'new-state', label: 'Add a state after the selected one', group: 'Draw', keys: ['n'], run: newState },
  { id: 'line', label: 'Draw a transition from the selected state', group: 'Draw', keys: ['c'], enabled: onState, run: startLine('transition') },
  { id: 'timeout-line', label: 'Lead the timeout of the selected state', group: 'Draw', keys: ['t'], enabled: onState, run: startLine('timeout') },
  { id: 'note', label: 'Add a note', group: 'Draw', keys: ['s'], run: newNote },
];
