'use client';

import { useEditor } from '@/components/builder/editor-context';
import { MenuGroup, MenuItem } from '@/components/ui/menu';
import MenuPopup from '@/components/ui/menu-popup';
import { StageDot } from '@/components/ui/stage-dot';
import { appendPart, insertState } from '@/lib/editor/commands/insert-state';
import { OUTCOME_HEIGHT, OUTCOME_WIDTH, STATE_WIDTH, stateHeight } from '@/lib/editor/sizes';
import { makeRoom } from '@/lib/editor/make-room';
import { findState, findTransition, nameOf } from '@/lib/journey/graph';
import type { Position } from '@/lib/journey/journey';
import { OUTCOME_KINDS, OUTCOME_KIND_NAMES, type OutcomeKind } from '@/lib/journey/outcome';
import { STAGES, STAGE_NAMES, type Stage } from '@/lib/journey/state';
import { useActions } from './actions/actions-context';
import type { PlusTarget } from './actions/canvas-view';
import { bringIn } from './bring-in';
import { freeSpot } from './free-spot';
import { OutcomeIcon } from './outcome-icon';

const BESIDE = 168;

/** What the "+" on a state or a transition offers: what comes after the one, or in between the other. And what a line may lead to that ends on the ground. */
export default function PlusMenu({ target, onClose }: { target: PlusTarget; onClose: () => void }) {
  const actions = useActions();
  const { kind, id, anchor, spot, ends } = target;
  const by = kind === 'timeout' ? 'timeout' : 'transition';
  const title = useEditor(({ journey }) => {
    if (kind === 'state') return `After ${nameOf(journey, id)}`;
    if (kind === 'timeout') return `After the timeout of ${nameOf(journey, id)}`;
    const transition = findTransition(journey, id);
    return transition ? `Between ${nameOf(journey, transition.from)} and ${nameOf(journey, transition.to)}` : 'In between';
  });
  /** The stage that usually comes next is offered first. */
  const next = useEditor(({ journey }) => {
    const stage = kind !== 'transition' ? findState(journey, id)?.stage : undefined;
    return stage ? STAGES.indexOf(stage) + 1 : 0;
  });

  const place = (size: { width: number; height: number }): Position => {
    const boxes = actions.boxes();
    if (ends) return freeSpot({ x: spot.x, y: spot.y - size.height / 2 }, size, [...boxes.values()], 0);
    const box = kind === 'state' ? boxes.get(id) : undefined;
    const wished = box ? { x: box.x + box.width + BESIDE, y: box.y } : { x: spot.x - size.width / 2, y: spot.y - size.height / 2 };
    return freeSpot(wished, size, [...boxes.values()]);
  };
  const addState = (stage?: Stage) => {
    const { journey, run } = actions.store.getState();
    const size = { width: STATE_WIDTH, height: stateHeight(0) };
    const split = kind === 'transition' ? findTransition(journey, id) : undefined;
    const { at, moves } = (split && makeRoom(split.from, split.to, size, actions.boxes())) ?? { at: place(size), moves: {} };
    run(kind === 'transition' ? insertState(journey, id, { stage, at, moves }) : appendPart(journey, id, { stage, at }, by));
    bringIn(actions, { ...at, ...size });
  };
  const addOutcome = (outcome: OutcomeKind) => {
    const { journey, run } = actions.store.getState();
    const size = { width: OUTCOME_WIDTH, height: OUTCOME_HEIGHT };
    const at = place(size);
    run(appendPart(journey, id, { outcome, at }, by));
    bringIn(actions, { ...at, ...size });
  };

  return (
    <MenuPopup open anchor={anchor} onClose={onClose} side="right" aria-label={title} className="max-h-[min(34rem,var(--available-height))]!">
      <MenuGroup label={title}>
        {[...STAGES.slice(next), ...STAGES.slice(0, next)].map((stage) => (
          <MenuItem key={stage} icon={<StageDot decorative stage={stage} />} onSelect={() => addState(stage)}>
            {STAGE_NAMES[stage]}
          </MenuItem>
        ))}
        <MenuItem icon={<StageDot decorative stage={undefined} />} onSelect={() => addState()}>
          Blank state
        </MenuItem>
      </MenuGroup>
      {kind !== 'transition' && (
        <MenuGroup label="An end">
          {OUTCOME_KINDS.map((outcome) => (
            <MenuItem key={outcome} icon={<OutcomeIcon kind={outcome} className="size-4" />} onSelect={() => addOutcome(outcome)}>
              {OUTCOME_KIND_NAMES[outcome]}
            </MenuItem>
          ))}
        </MenuGroup>
      )}
    </MenuPopup>
  );
}
