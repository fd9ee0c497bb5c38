import { Plus } from 'lucide-react';
import { useActions } from './actions/actions-context';
import type { PlusTarget } from './actions/canvas-view';
import { useAskRoute } from './routes-context';

type Props = Pick<PlusTarget, 'id'> & {
  kind: 'state' | 'transition';
  label: string;
  /** The edge on whose label it is. */
  edgeId?: string;
  /** Whether Tab comes by. */
  reachable: boolean;
  className: string;
};

/** The "+" that adds after a state or into a transition. It shows while the pointer or the selection is there. */
export function PlusButton({ kind, id, label, edgeId, reachable, className }: Props) {
  const { view, readOnly } = useActions();
  const askRoute = useAskRoute();
  if (readOnly) return null;
  return (
    <button
      type="button"
      aria-label={label}
      aria-haspopup="menu"
      title={label}
      tabIndex={reachable ? 0 : -1}
      className={`plus nodrag nopan ${className}`}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
      }}
      onClick={(event) => {
        event.stopPropagation();
        const spot = edgeId === undefined ? undefined : askRoute(edgeId)?.label;
        view.setState({ plus: { kind, id, anchor: event.currentTarget, spot: spot ?? { x: 0, y: 0 } } });
      }}
    >
      <Plus aria-hidden />
    </button>
  );
}
