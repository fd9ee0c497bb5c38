import dynamic from 'next/dynamic';
import { useActions, useCanvasView } from './actions/actions-context';

const ShortcutSheet = dynamic(() => import('./actions/shortcut-sheet'), { ssr: false });

/** What opens over the canvas, loaded when it first does. */
export function CanvasDialogs() {
  const { view } = useActions();
  const dialog = useCanvasView((shown) => shown.dialog);
  return dialog === 'keys' ? <ShortcutSheet onClose={() => view.setState({ dialog: undefined })} /> : null;
}
