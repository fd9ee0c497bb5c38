import { Plus } from 'lucide-react';
import { useActions } from './actions/actions-context';
import type { PlusTarget } from './actions/canvas-view';

type Props = Pick<PlusTarget, 'kind' | 'id'> & {
  label: string;
  /** Where on the canvas something put in between would stand. */
  spot?: PlusTarget['spot'];
  /** Whether Tab comes by. */
  reachable: boolean;
  className: string;
};

/** The "+" that adds after a state or into a transition. It shows while the pointer or the selection is there. */
export function PlusButton({ kind, id, label, spot = { x: 0, y: 0 }, reachable, className }: Props) {
  const { view } = useActions();
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
        view.setState({ plus: { kind, id, anchor: event.currentTarget, spot } });
      }}
    >
      <Plus aria-hidden />
    </button>
  );
}
