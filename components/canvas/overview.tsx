import { MiniMap } from '@xyflow/react';
import { useCallback } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { stageColor } from '@/components/ui/stage-dot';
import type { CanvasNode } from '@/lib/editor/react-flow';
import { MAX_ZOOM } from './zoom-tier';

/** The whole journey in small: drag the frame to look elsewhere. */
export function Overview() {
  const states = useEditor(({ journey }) => journey.states);
  const color = useCallback(
    ({ id, type }: CanvasNode) => (type === 'state' ? stageColor(states.find((state) => state.id === id)?.stage) : type === 'entry' ? 'transparent' : 'var(--color-control)'),
    [states],
  );
  return (
    <MiniMap<CanvasNode>
      pannable
      zoomable
      zoomStep={MAX_ZOOM}
      ariaLabel="Overview of the journey"
      nodeColor={color}
      nodeBorderRadius={24}
      style={{ width: 152, height: 96 }}
      className="m-3! overflow-hidden rounded-lg shadow-float @max-2xl/canvas:hidden"
    />
  );
}
