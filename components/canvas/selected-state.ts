import type { EditorState } from '@/lib/editor/store';
import { findState, findTouchpoint } from '@/lib/journey/graph';

/** The state that is selected, or holds what is selected, when that is one thing. */
export function selectedStateId({ journey, selection }: Pick<EditorState, 'journey' | 'selection'>): string | undefined {
  const [part, ...more] = selection;
  if (!part || more.length) return undefined;
  if (part.kind === 'touchpoint') return findTouchpoint(journey, part.id)?.state.id;
  return part.kind === 'state' || part.kind === 'timeout' ? findState(journey, part.id)?.id : undefined;
}

/** The state one is at: whose card has the focus, else the selected one. */
export function currentStateId(state: Pick<EditorState, 'journey' | 'selection'>): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('.react-flow__node-state')?.dataset.id;
  return findState(state.journey, focused)?.id ?? selectedStateId(state);
}
