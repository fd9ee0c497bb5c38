import { appendPart } from '@/lib/editor/commands/insert-state';
import { addState } from '@/lib/editor/commands/add-state';
import { addNote } from '@/lib/editor/commands/notes';
import { NOTE_HEIGHT, NOTE_WIDTH, STATE_WIDTH, stateHeight } from '@/lib/editor/sizes';
import { bringIn } from '../bring-in';
import { focusNode } from '../focus-node';
import { freeSpot } from '../free-spot';
import { currentStateId } from '../selected-state';
import type { Action, ActionContext } from './action';

const BESIDE = 168;

/** A state after the selected one, joined to it; without one, in the middle of the view. */
function newState({ store, boxes, seen, flow, root }: ActionContext): void {
  const { journey, selection, run } = store.getState();
  const from = currentStateId({ journey, selection });
  const all = boxes();
  const box = from === undefined ? undefined : all.get(from);
  const view = seen();
  const size = { width: STATE_WIDTH, height: stateHeight(0) };
  const wished = box ? { x: box.x + box.width + BESIDE, y: box.y } : { x: view.x + (view.width - size.width) / 2, y: view.y + (view.height - size.height) / 2 };
  const at = freeSpot(wished, size, [...all.values()]);
  const added = from === undefined ? addState(journey, { at }) : appendPart(journey, from, { at });
  run(added);
  bringIn({ flow, seen }, { ...at, ...size });
  focusNode(root(), added.id);
}

function newNote({ store, boxes, seen, view, flow }: ActionContext): void {
  const { journey, run } = store.getState();
  const { x, y, width, height } = seen();
  const size = { width: NOTE_WIDTH, height: NOTE_HEIGHT };
  const at = freeSpot({ x: x + (width - size.width) / 2, y: y + (height - size.height) / 2 }, size, [...boxes().values()]);
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
