import { CircleStop, Plus } from 'lucide-react';
import { useRef } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { OutcomeIcon } from '@/components/canvas/outcome-icon';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Menu, MenuItem } from '@/components/ui/menu';
import { StageDot } from '@/components/ui/stage-dot';
import type { Command } from '@/lib/editor/command';
import { addOutcome } from '@/lib/editor/commands/add-outcome';
import { addState } from '@/lib/editor/commands/add-state';
import { STATE_LIMIT, type Journey } from '@/lib/journey/journey';
import { OUTCOME_KINDS, OUTCOME_KIND_NAMES } from '@/lib/journey/outcome';
import { STAGES, STAGE_NAMES } from '@/lib/journey/state';

type Props = { onAdd: (command: Command) => void; landOn: () => HTMLElement | false | undefined };

/** What can be added to the list as a whole, and how many states there are. After adding, the focus goes to what was added. */
export function ListToolbar({ onAdd, landOn }: Props) {
  const store = useEditorStore();
  const states = useEditor(({ journey }) => journey.states.length);
  const added = useRef(false);
  const add = (make: (journey: Journey) => Command) => {
    added.current = true;
    onAdd(make(store.getState().journey));
  };
  const finalFocus = () => {
    if (!added.current) return undefined;
    added.current = false;
    return landOn();
  };
  return (
    <div role="toolbar" aria-label="List" className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line px-3 py-1.5">
      <Menu finalFocus={finalFocus} trigger={<Button size="sm" icon={<Plus />}>Add state</Button>}>
        {STAGES.map((stage) => (
          <MenuItem key={stage} icon={<StageDot decorative stage={stage} />} onSelect={() => add((journey) => addState(journey, { stage }))}>
            {STAGE_NAMES[stage]}
          </MenuItem>
        ))}
        <MenuItem icon={<StageDot decorative stage={undefined} />} onSelect={() => add((journey) => addState(journey))}>
          Blank state
        </MenuItem>
      </Menu>
      <Menu finalFocus={finalFocus} trigger={<Button size="sm" icon={<CircleStop />}>Add outcome</Button>}>
        {OUTCOME_KINDS.map((kind) => (
          <MenuItem key={kind} icon={<OutcomeIcon kind={kind} />} onSelect={() => add((journey) => addOutcome(journey, { kind }))}>
            {OUTCOME_KIND_NAMES[kind]}
          </MenuItem>
        ))}
      </Menu>
      <span className={classNames('tabular ml-auto text-12', states > STATE_LIMIT ? 'font-medium text-danger-ink' : 'text-muted')}>
        {states} of {STATE_LIMIT} states
      </span>
    </div>
  );
}
