import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { useOverlay } from '@/components/builder/overlay-context';
import { LookingMark } from '@/components/presence/looking-mark';
import { classNames } from '@/components/ui/class-names';
import { OUTCOME_HEIGHT, OUTCOME_WIDTH } from '@/lib/editor/sizes';
import { HANDLES, type CanvasNode } from '@/lib/editor/react-flow';
import { findOutcome } from '@/lib/journey/graph';
import { OUTCOME_KIND_NAMES } from '@/lib/journey/outcome';
import { CustomerMark } from './customer-mark';
import { useIsDropTarget } from './drop-target';
import { FindingBadge } from './finding-badge';
import { OutcomeIcon } from './outcome-icon';
import { useTally } from './use-tally';

/** A way to end, as a rounded stop: converted is filled, the others are outlined. */
export const OutcomeNode = memo(
  function OutcomeNode({ id, selected }: NodeProps<CanvasNode>) {
    const outcome = useEditor(({ journey }) => findOutcome(journey, id));
    const share = useOverlay()?.reach.get(id);
    const overlaid = useOverlay() !== null;
    const tally = useTally(outcome);
    const target = useIsDropTarget(id);
    if (!outcome) return null;

    const filled = outcome.kind === 'converted';
    const second = overlaid ? `${((share ?? 0) * 100).toFixed(1)} %` : outcome.name === OUTCOME_KIND_NAMES[outcome.kind] ? undefined : OUTCOME_KIND_NAMES[outcome.kind];
    return (
      <div
        data-takes-lines
        data-stop
        title={`${outcome.name} (${OUTCOME_KIND_NAMES[outcome.kind].toLowerCase()})`}
        style={{ width: OUTCOME_WIDTH, height: OUTCOME_HEIGHT }}
        className={classNames(
          'relative flex items-center justify-center gap-2 rounded-full border px-4 group-data-[tier=mid]/canvas:gap-1.5 group-data-[tier=mid]/canvas:px-2 transition-[border-color,box-shadow]',
          filled ? 'border-success-ink bg-success-ink text-raised' : 'border-control bg-raised text-ink',
          target ? 'shadow-[0_0_0_var(--ring)_var(--color-canvas),0_0_0_calc(var(--ring)*2.5)_var(--color-accent)]' : selected ? 'shadow-[0_0_0_var(--ring)_var(--color-canvas),0_0_0_calc(var(--ring)*2)_var(--color-accent)]' : 'hover:border-ink',
        )}
      >
        <FindingBadge tally={tally} />
        <CustomerMark id={id} />
        <LookingMark ids={[id]} className="right-3 -bottom-3" />
        <Handle id={HANDLES.in} type="target" position={Position.Left} isConnectableStart={false} />
        <OutcomeIcon kind={outcome.kind} className="size-4 shrink-0 group-data-[tier=dots]/canvas:size-8 group-data-[tier=far]/canvas:size-8 group-data-[tier=farther]/canvas:size-8 group-data-[tier=mid]/canvas:size-5" />
        <span className="min-w-0 text-(length:--name-size) leading-[1.15] font-medium group-data-[tier=mid]/canvas:text-(length:--detail-size) group-data-[tier=dots]/canvas:hidden group-data-[tier=farther]/canvas:hidden group-data-[tier=far]/canvas:hidden">
          <span className={classNames('block truncate', overlaid && 'group-data-[tier=mid]/canvas:hidden')}>{outcome.name || 'Nameless outcome'}</span>
          {second && (
            <span
              className={classNames(
                'tabular block truncate text-(length:--detail-size) font-normal',
                filled ? '' : 'text-muted',
                !overlaid && 'group-data-[tier=mid]/canvas:hidden group-data-[tier=near]/canvas:hidden',
              )}
            >
              {second}
            </span>
          )}
        </span>
      </div>
    );
  },
  (before, after) => before.id === after.id && before.selected === after.selected,
);
