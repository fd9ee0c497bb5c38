import { findTouchpoint, findTransition } from '@/lib/journey/graph';
import type { EditorState } from '@/lib/editor/store';
import type { Action } from './action';
import { fitView, glideMs } from './fit-view';

/** The nodes that show what is selected: a transition's two ends, a touchpoint's state. */
function nodesOf({ journey, selection }: Pick<EditorState, 'journey' | 'selection'>): string[] {
  return selection.flatMap(({ kind, id }) => {
    if (kind === 'transition') {
      const transition = findTransition(journey, id);
      return transition ? [transition.from, transition.to] : [];
    }
    if (kind === 'touchpoint') return findTouchpoint(journey, id)?.state.id ?? [];
    return kind === 'journey' || kind === 'entry' ? [] : id;
  });
}

export const VIEW_ACTIONS: readonly Action[] = [
  { id: 'fit', label: 'Fit to view', group: 'View', keys: ['shift+1'], reading: true, run: (context) => fitView(context) },
  {
    id: 'fit-selection',
    label: 'Zoom to the selection',
    group: 'View',
    keys: ['shift+2'],
    reading: true,
    enabled: (state) => nodesOf(state).length > 0,
    run: (context) => fitView(context, nodesOf(context.store.getState())),
  },
  { id: 'zoom-in', label: 'Zoom in', group: 'View', keys: ['+', '='], reading: true, run: ({ flow }) => void flow.zoomIn({ duration: glideMs() }) },
  { id: 'zoom-out', label: 'Zoom out', group: 'View', keys: ['-'], reading: true, run: ({ flow }) => void flow.zoomOut({ duration: glideMs() }) },
  { id: 'zoom-full', label: 'Zoom to 100 %', group: 'View', keys: ['shift+0'], reading: true, run: ({ flow }) => void flow.zoomTo(1, { duration: glideMs() }) },
  { id: 'overview', label: 'Show or hide the overview', group: 'View', keys: ['m'], reading: true, run: ({ view }) => view.setState(({ minimap }) => ({ minimap: !minimap })) },
  { id: 'keys', label: 'Keyboard shortcuts', group: 'View', keys: ['?'], reading: true, run: ({ view }) => view.setState({ dialog: 'keys' }) },
];
