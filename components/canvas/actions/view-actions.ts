import type { EditorState } from '@/lib/editor/store';
import { nodesOf } from '../go-to';
import type { Action } from './action';
import { fitView, glideMs } from './fit-view';

const nodesOfSelection = ({ journey, selection }: Pick<EditorState, 'journey' | 'selection'>): string[] => selection.flatMap((part) => nodesOf(journey, part));

const savesPicture = (kind: 'png' | 'svg'): Action['run'] => ({ store, view, say, exported }) => {
  // What draws pictures is loaded when one is wanted.
  import('../picture/save-picture')
    .then(({ savePicture }) => savePicture(store.getState().journey, { kind, lanes: view.getState().lanes !== undefined }))
    .then(() => exported(kind))
    .catch(() => say({ title: 'No picture was made', description: 'The browser could not draw it, or the server does not answer. Nothing was lost; try again in a moment.', tone: 'danger' }));
};

export const VIEW_ACTIONS: readonly Action[] = [
  { id: 'fit', label: 'Fit to view', group: 'View', keys: ['shift+1'], reading: true, run: (context) => fitView(context) },
  {
    id: 'fit-selection',
    label: 'Zoom to the selection',
    group: 'View',
    keys: ['shift+2'],
    reading: true,
    enabled: (state) => nodesOfSelection(state).length > 0,
    run: (context) => fitView(context, nodesOfSelection(context.store.getState())),
  },
  { id: 'zoom-in', label: 'Zoom in', group: 'View', keys: ['+', '='], reading: true, run: ({ flow }) => void flow.zoomIn({ duration: glideMs() }) },
  { id: 'zoom-out', label: 'Zoom out', group: 'View', keys: ['-'], reading: true, run: ({ flow }) => void flow.zoomOut({ duration: glideMs() }) },
  { id: 'zoom-full', label: 'Zoom to 100 %', group: 'View', keys: ['shift+0'], reading: true, run: ({ flow }) => void flow.zoomTo(1, { duration: glideMs() }) },
  { id: 'overview', label: 'Show or hide the overview', group: 'View', keys: ['m'], reading: true, run: ({ view }) => view.setState(({ minimap }) => ({ minimap: !minimap })) },
  { id: 'png', label: 'Save as a picture (PNG)', group: 'View', reading: true, run: savesPicture('png') },
  { id: 'svg', label: 'Save as a picture (SVG)', group: 'View', reading: true, run: savesPicture('svg') },
  { id: 'keys', label: 'Keyboard shortcuts', group: 'View', keys: ['?'], reading: true, run: ({ view }) => view.setState({ dialog: 'keys' }) },
];
