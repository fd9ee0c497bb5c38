import { Background, BackgroundVariant } from '@xyflow/react';
import { memo, useCallback } from 'react';
import { useCode } from '@/components/ui/lazy-code';
import { lazyPart, usePreload } from '@/components/ui/lazy-part';
import { ALIGN, ARRANGE, LANES } from './actions/arrange-actions';
import { useActions, useCanvasView } from './actions/actions-context';
import { Guides } from './guides';
import { LaneBands } from './lane-bands';
import { LATE } from './late';
import { Overview } from './overview';
import { Toolbar } from './toolbar';

const FindBar = lazyPart(() => import('./find-bar'));
const PARTS = [FindBar, ALIGN, ARRANGE, LANES];

/** What floats above the drawing and lies beneath it. It does not follow every move. */
export const Furniture = memo(function Furniture({ readOnly, empty }: { readOnly: boolean; empty: boolean }) {
  const minimap = useCanvasView((shown) => shown.minimap);
  const finding = useCanvasView((shown) => shown.finding);
  const lanes = useCanvasView((shown) => shown.lanes);
  const { view } = useActions();
  const stopFinding = useCallback(() => view.setState({ finding: false }), [view]);
  const late = useCode(LATE);
  usePreload(PARTS);
  return (
    <>
      <Background variant={BackgroundVariant.Dots} gap={24} size={1.25} />
      {minimap && !empty && <Overview />}
      {lanes && <LaneBands lanesOf={lanes} />}
      <Toolbar readOnly={readOnly} />
      {!readOnly && late && <late.SelectionBar />}
      {!readOnly && late && <late.KeyboardLine />}
      {finding && <FindBar onClose={stopFinding} />}
      {!readOnly && <Guides />}
    </>
  );
});
