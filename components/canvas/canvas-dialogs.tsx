import dynamic from 'next/dynamic';
import { useActions, useCanvasView } from './actions/actions-context';

const ShortcutSheet = dynamic(() => import('./actions/shortcut-sheet'), { ssr: false });
const PlusMenu = dynamic(() => import('./plus-menu'), { ssr: false });

/** What opens over the canvas, loaded when it first does. */
export function CanvasDialogs() {
  const { view } = useActions();
  const dialog = useCanvasView((shown) => shown.dialog);
  const plus = useCanvasView((shown) => shown.plus);
  return (
    <>
      {dialog === 'keys' && <ShortcutSheet onClose={() => view.setState({ dialog: undefined })} />}
      {plus && <PlusMenu target={plus} />}
    </>
  );
}
