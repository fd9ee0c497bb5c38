import type { Action } from './action';
import { ARRANGE_ACTIONS } from './arrange-actions';
import { DRAW_ACTIONS } from './draw-actions';
import { EDIT_ACTIONS } from './edit-actions';
import { SELECT_ACTIONS } from './select-actions';
import { VIEW_ACTIONS } from './view-actions';

/** Everything one can do on the canvas by a key, a menu, or the list of commands. */
export const ACTIONS: readonly Action[] = [...EDIT_ACTIONS, ...DRAW_ACTIONS, ...SELECT_ACTIONS, ...ARRANGE_ACTIONS, ...VIEW_ACTIONS];

const BY_CHORD = new Map(ACTIONS.flatMap((action) => (action.keys ?? []).map((chord) => [chord, action] as const)));

export function actionById(id: string): Action {
  const action = ACTIONS.find((candidate) => candidate.id === id);
  if (!action) throw new Error(`There is no action ${id}`);
  return action;
}

/** What a key combination means, or undefined. The browser does some of them itself. */
export function actionOf(chord: string): Action | undefined {
  const action = BY_CHORD.get(chord);
  return action?.byBrowser ? undefined : action;
}
