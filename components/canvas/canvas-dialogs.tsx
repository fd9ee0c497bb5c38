import { useCallback } from 'react';
import { lazyPart, usePreload } from '@/components/ui/lazy-part';
import { useActions, useCanvasView } from './actions/actions-context';

const ShortcutSheet = lazyPart(() => import('./actions/shortcut-sheet'));
const PlusMenu = lazyPart(() => import('./plus-menu'));
const PARTS = [ShortcutSheet, PlusMenu];

/** What opens over the canvas, loaded when it first does. */
export function CanvasDialogs() {
  const { view } = useActions();
  const dialog = useCanvasView((shown) => shown.dialog);
  const plus = useCanvasView((shown) => shown.plus);
  const closeDialog = useCallback(() => view.setState({ dialog: undefined }), [view]);
  const closePlus = useCallback(() => view.setState({ plus: undefined }), [view]);
  usePreload(PARTS);
  return (
    <>
      {dialog === 'keys' && <ShortcutSheet onClose={closeDialog} />}
      {plus && <PlusMenu target={plus} onClose={closePlus} />}
    </>
  );
}
