import { Handle, Position, type NodeProps } from '@xyflow/react';
import { Users } from 'lucide-react';
import { memo } from 'react';
import { useEditor, useFindingsFor } from '@/components/builder/editor-context';
import { classNames } from '@/components/ui/class-names';
import type { PartRef } from '@/lib/editor/part';
import { HANDLES, type CanvasNode } from '@/lib/editor/react-flow';
import { tally } from '@/lib/editor/spoken';
import { describeEntryTrigger } from '@/lib/journey/describe-entry';
import { FindingBadge } from './finding-badge';

const ENTRY: PartRef = { kind: 'entry', id: 'journey' };
const ENTRY_IDS = new Set(['journey']);

/** The marker before the starting state. It follows that state; its line can be led to another. */
export const EntryNode = memo(
  function EntryNode({ selected }: NodeProps<CanvasNode>) {
    const trigger = useEditor(({ journey }) => describeEntryTrigger(journey.entry.trigger));
    const findings = useFindingsFor(ENTRY);
    return (
      <div
        data-stop
        title={trigger ? `Customers enter: ${trigger}` : 'Nothing lets customers in yet'}
        className={classNames(
          'relative flex h-11 w-28 items-center gap-2 rounded-full border border-dashed bg-surface px-3 text-muted group-data-[tier=dots]/canvas:justify-center group-data-[tier=far]/canvas:justify-center group-data-[tier=farther]/canvas:justify-center',
          selected ? 'border-accent shadow-[0_0_0_var(--ring)_var(--color-accent)]' : 'border-control hover:border-ink',
        )}
      >
        <FindingBadge tally={tally(findings, ENTRY_IDS)} />
        <Users aria-hidden className="size-4 shrink-0 group-data-[tier=dots]/canvas:size-7 group-data-[tier=far]/canvas:size-7 group-data-[tier=farther]/canvas:size-7" />
        <span className="min-w-0 text-(length:--detail-size) leading-[1.25] group-data-[tier=dots]/canvas:hidden group-data-[tier=far]/canvas:hidden group-data-[tier=farther]/canvas:hidden">
          <span className="block font-medium text-ink">Entry</span>
          <span className={classNames('hidden truncate group-data-[tier=full]/canvas:block', !trigger && 'text-faint')}>{trigger ?? 'No trigger'}</span>
        </span>
        <Handle id={HANDLES.out} type="source" position={Position.Right} title="Drag to the state where customers start" />
      </div>
    );
  },
  (before, after) => before.selected === after.selected,
);
