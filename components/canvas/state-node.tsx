import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { LookingMark } from '@/components/presence/looking-mark';
import { classNames } from '@/components/ui/class-names';
import { stageColor } from '@/components/ui/stage-dot';
import { STATE_WIDTH } from '@/lib/editor/sizes';
import { HANDLES, type CanvasNode } from '@/lib/editor/react-flow';
import { findState } from '@/lib/journey/graph';
import { STAGE_NAMES } from '@/lib/journey/state';
import { arrivalWords } from './arrival-words';
import { CommentMark } from './comment-mark';
import { CustomerMark } from './customer-mark';
import { useIsDropTarget } from './drop-target';
import { describeStateEntry } from '@/lib/journey/describe-entry';
import { FindingBadge } from './finding-badge';
import { PlusButton } from './plus-button';
import { StateFoot } from './state-foot';
import { TouchpointChip, WIDE_CHIPS } from './touchpoint-chip';
import { useTally } from './use-tally';

/** A state on the canvas. Its size is the same at every zoom: far out, the details keep their place and the name covers them. */
export const StateNode = memo(
  function StateNode({ id, selected }: NodeProps<CanvasNode>) {
    const state = useEditor(({ journey }) => findState(journey, id));
    const starts = useEditor(({ journey }) => journey.entry.start === id);
    const entry = useEditor(({ journey }) => {
      const found = findState(journey, id);
      return found && describeStateEntry(journey, found);
    });
    const day = useEditor(({ journey }) => arrivalWords(journey, id));
    const tally = useTally(state);
    const target = useIsDropTarget(id);
    if (!state) return null;

    const color = stageColor(state.stage);
    return (
      <div
        data-takes-lines
        style={{ width: STATE_WIDTH, ['--stage' as string]: color }}
        className={classNames(
          'relative rounded-lg border bg-raised text-ink transition-[border-color,box-shadow]',
          target ? 'border-accent bg-accent-soft shadow-[0_0_0_calc(var(--ring)*1.5)_var(--color-accent)]' : selected ? 'border-accent shadow-[0_0_0_var(--ring)_var(--color-accent)]' : 'border-line-strong hover:border-control',
        )}
      >
        <span aria-hidden className="block h-1.5 rounded-t-[9px] bg-(--stage)" />
        <FindingBadge tally={tally} />
        <CustomerMark id={id} />
        <CommentMark id={id} />
        <LookingMark ids={[id, ...state.touchpoints.map((touchpoint) => touchpoint.id)]} className="right-3 -bottom-3" />
        <Handle id={HANDLES.in} type="target" position={Position.Left} isConnectableStart={false} />
        <Handle id={HANDLES.out} type="source" position={Position.Right} title="Drag to draw a transition" />

        <div className="group-data-[tier=dots]/canvas:invisible group-data-[tier=far]/canvas:invisible group-data-[tier=farther]/canvas:invisible">
          <div className="flex h-17 flex-col justify-center px-3">
            <p className="line-clamp-1 text-(length:--name-size) leading-[1.3] font-medium group-data-[tier=mid]/canvas:line-clamp-2 group-data-[tier=mid]/canvas:leading-[1.15]">{state.name || 'Nameless state'}</p>
            <p className="hidden truncate text-12 text-muted group-data-[tier=full]/canvas:block">
              {[state.stage ? STAGE_NAMES[state.stage] : 'No stage', starts ? 'start' : day].filter(Boolean).join(' · ')}
            </p>
            <p
              className={classNames('hidden truncate text-(length:--detail-size) group-data-[tier=full]/canvas:block group-data-[tier=near]/canvas:block', entry ? 'text-muted' : 'text-faint')}
              title={entry && `Enters: ${entry}`}
            >
              {entry ? `Enters: ${entry}` : 'No entry criteria'}
            </p>
          </div>
          <div className={classNames('grid min-h-6 gap-1 px-3 pb-2.5', state.touchpoints.length > WIDE_CHIPS ? 'grid-cols-4' : 'grid-cols-3')}>
            {state.touchpoints.map((touchpoint) => (
              <TouchpointChip key={touchpoint.id} state={state} touchpoint={touchpoint} reachable={selected} />
            ))}
            {!state.touchpoints.length && <p className="col-span-full h-6 truncate text-(length:--detail-size) leading-6 text-faint">No touchpoints</p>}
          </div>
          <StateFoot state={state} />
        </div>

        <div
          aria-hidden
          className="pointer-events-none absolute inset-0 hidden rounded-[9px] bg-[color-mix(in_oklab,var(--stage)_20%,var(--color-raised))] group-data-[tier=dots]/canvas:block group-data-[tier=far]/canvas:block group-data-[tier=farther]/canvas:block"
        >
          <span className="block h-5 rounded-t-[9px] bg-(--stage)" />
          <p className="absolute inset-x-2.5 top-5 bottom-0 grid content-center text-(length:--name-size) leading-[1.1] font-medium tracking-tight group-data-[tier=dots]/canvas:hidden">
            {/* Two lines at most; a word too long for a line ends in an ellipsis. */}
            <span className="block max-h-[2.2em] overflow-hidden text-ellipsis">{state.name}</span>
          </p>
        </div>
        <PlusButton kind="state" id={id} label={`Add after ${state.name || 'this state'}`} reachable={selected} className="absolute top-5 left-full -translate-x-1/2 group-data-[tier=far]/canvas:top-0 group-data-[tier=farther]/canvas:top-0" />
        <Handle id={HANDLES.timeout} type="source" position={Position.Bottom} className="timeout" title="Drag to say where the timeout leads" />
      </div>
    );
  },
  (before, after) => before.id === after.id && before.selected === after.selected,
);
