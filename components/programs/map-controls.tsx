import { useReactFlow, type FitViewOptions } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { glideMs } from '@/components/canvas/actions/fit-view';
import { IconButton } from '@/components/ui/icon-button';

/** Nearer, farther, and everything at once. */
export function MapControls({ fit }: { fit: FitViewOptions }) {
  const flow = useReactFlow();
  return (
    <div role="toolbar" aria-label="Map" className="flex items-center gap-0.5 rounded-lg bg-raised p-1 shadow-float">
      <IconButton size="sm" label="Zoom out" icon={<Minus />} onClick={() => void flow.zoomOut({ duration: glideMs() })} />
      <IconButton size="sm" label="Zoom in" icon={<Plus />} onClick={() => void flow.zoomIn({ duration: glideMs() })} />
      <IconButton size="sm" label="Fit to view" icon={<Maximize />} onClick={() => void flow.fitView({ ...fit, duration: glideMs() })} />
    </div>
  );
}
