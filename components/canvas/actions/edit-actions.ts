import { lazyCode } from '@/components/ui/lazy-code';
import { removeParts } from '@/lib/editor/commands/remove-parts';
import type { PartRef } from '@/lib/editor/part';
import type { EditorState } from '@/lib/editor/store';
import type { Action, ActionContext } from './action';
import { brought } from './brought';
import { COPY, copySelection, PASTE, pasteFromClipboard } from './clipboard';

/** What of the selection can be taken away or copied. */
const removable = ({ selection }: Pick<EditorState, 'selection'>): PartRef[] => selection.filter(({ kind }) => kind !== 'journey' && kind !== 'entry');
const some = (state: EditorState) => removable(state).length > 0;

/** What has a name to change, or a text, when one thing is selected. */
const NAMED: readonly PartRef['kind'][] = ['state', 'touchpoint', 'outcome', 'note'];
const renamable = ({ selection }: Pick<EditorState, 'selection'>) => selection.length === 1 && NAMED.includes(selection[0]!.kind);
const FIELDS = lazyCode(() => import('@/components/problems/focus-field'));

export const EDIT_ACTIONS: readonly Action[] = [
  { id: 'undo', label: 'Undo', group: 'Edit', keys: ['mod+z'], inFields: true, enabled: ({ past }) => past.length > 0, run: ({ store }) => store.getState().undo() },
  { id: 'redo', label: 'Redo', group: 'Edit', keys: ['mod+shift+z', 'mod+y'], inFields: true, enabled: ({ future }) => future.length > 0, run: ({ store }) => store.getState().redo() },
  { id: 'copy', label: 'Copy', group: 'Edit', keys: ['mod+c'], byBrowser: true, reading: true, enabled: some, run: (context) => void copySelection(context) },
  { id: 'cut', label: 'Cut', group: 'Edit', keys: ['mod+x'], byBrowser: true, enabled: some, run: (context) => void copySelection(context).then((copied) => copied && remove(context, 'Cut')) },
  { id: 'paste', label: 'Paste', group: 'Edit', keys: ['mod+v'], byBrowser: true, run: (context) => void pasteFromClipboard(context) },
  { id: 'duplicate', label: 'Duplicate', group: 'Edit', keys: ['mod+d'], enabled: some, run: (context) => void duplicate(context) },
  { id: 'rename', label: 'Rename', group: 'Edit', keys: ['f2'], enabled: renamable, run: (context) => void rename(context) },
  { id: 'remove', label: 'Remove', group: 'Edit', keys: ['delete', 'backspace'], enabled: some, run: (context) => remove(context) },
];

export function remove({ store }: Pick<ActionContext, 'store'>, verb: 'Remove' | 'Cut' = 'Remove'): void {
  const { journey, run } = store.getState();
  const parts = removable(store.getState());
  if (!parts.length) return;
  const command = removeParts(journey, parts);
  run({ ...command, label: command.label.replace(/^Remove/, verb) });
}

/** Leads to the name, to be written over; on a note, to its text. */
async function rename(context: ActionContext): Promise<void> {
  const [part] = context.store.getState().selection;
  if (part?.kind === 'note') return context.view.setState({ writing: part.id });
  const code = await brought(FIELDS, context, 'The name cannot be changed now');
  code?.focusField('name', { selects: true });
}

/** Copies the selection beside itself; a touchpoint into its own state. The clipboard keeps what it holds. */
async function duplicate(context: ActionContext): Promise<void> {
  const copy = await brought(COPY, context, 'Nothing was duplicated');
  if (!copy) return;
  const clip = copy.clipOf(context);
  if (clip) (await brought(PASTE, context, 'Nothing was duplicated'))?.pasteClip(context, clip, 'Duplicate');
  else context.say({ title: 'Nothing here can be duplicated', description: 'A transition is copied together with the states it joins: select those.' });
}
