import { Background, BackgroundVariant } from '@xyflow/react';
import { memo, useCallback } from 'react';
import { lazyPart, usePreload } from '@/components/ui/lazy-part';
import { useActions, useCanvasView } from './actions/actions-context';
import { Guides } from './guides';
import { KeyboardLine } from './keyboard-line';
import { LaneBands } from './lane-bands';
import { Overview } from './overview';
import { SelectionBar } from './selection-bar';
import { Toolbar } from './toolbar';

const FindBar = lazyPart(() => import('./find-bar'));
const PARTS = [FindBar];

/** What floats above the drawing and lies beneath it. It does not follow every move. */
export const Furniture = memo(function Furniture({ readOnly, empty }: { readOnly: boolean; empty: boolean }) {
  const minimap = useCanvasView((shown) => shown.minimap);
  const finding = useCanvasView((shown) => shown.finding);
  const lanes = useCanvasView((shown) => shown.lanes);
  const { view } = useActions();
  const stopFinding = useCallback(() => view.setState({ finding: false }), [view]);
  usePreload(PARTS);
  return (
    <>
      <Background variant={BackgroundVariant.Dots} gap={24} size={1.25} />
      {minimap && !empty && <Overview />}
      {lanes && <LaneBands />}
      <Toolbar readOnly={readOnly} />
      {!readOnly && <SelectionBar />}
      {!readOnly && <KeyboardLine />}
      {finding && <FindBar onClose={stopFinding} />}
      {!readOnly && <Guides />}
    </>
  );
});
