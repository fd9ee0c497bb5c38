import { Panel } from '@xyflow/react';
import { AlignCenterHorizontal, AlignCenterVertical, AlignEndHorizontal, AlignEndVertical, AlignHorizontalDistributeCenter, AlignStartHorizontal, AlignStartVertical, AlignVerticalDistributeCenter, Copy, CopyPlus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { IconButton } from '@/components/ui/icon-button';
import { actionById } from './actions/actions';
import { usePerform } from './actions/actions-context';
import { selects } from './actions/arrange-actions';

const BUTTONS: [id: string, icon: ReactNode][][] = [
  [
    ['align-left', <AlignStartVertical key="" />],
    ['align-center', <AlignCenterVertical key="" />],
    ['align-right', <AlignEndVertical key="" />],
    ['align-top', <AlignStartHorizontal key="" />],
    ['align-middle', <AlignCenterHorizontal key="" />],
    ['align-bottom', <AlignEndHorizontal key="" />],
  ],
  [
    ['distribute-across', <AlignHorizontalDistributeCenter key="" />],
    ['distribute-down', <AlignVerticalDistributeCenter key="" />],
  ],
  [
    ['copy', <Copy key="" />],
    ['duplicate', <CopyPlus key="" />],
    ['remove', <Trash2 key="" />],
  ],
];

/** What can be done with several parts at once, above them all: it is there while two or more are selected. */
export function SelectionBar() {
  const perform = usePerform();
  const shown = useEditor(selects(2));
  const three = useEditor(selects(3));
  if (!shown) return null;
  return (
    <Panel position="top-center" className="nokey m-3!">
      <div role="toolbar" aria-label="Selection" className="flex items-center gap-0.5 rounded-lg bg-raised p-1 shadow-float">
        {BUTTONS.map((group, i) => (
          <div key={i} className="flex items-center gap-0.5">
            {i > 0 && <span aria-hidden className="mx-0.5 h-4 w-px bg-line" />}
            {group.map(([id, icon]) => {
              const { label, keys } = actionById(id);
              return <IconButton key={id} size="sm" label={label} shortcut={keys?.[0]} icon={icon} disabled={id.startsWith('distribute') && !three} onClick={() => perform(id)} />;
            })}
          </div>
        ))}
      </div>
    </Panel>
  );
}
