'use client';

import { useRef } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import type { ActionGroup } from './action';
import { ACTIONS } from './actions';

const GROUPS: ActionGroup[] = ['Edit', 'Draw', 'Select', 'Arrange', 'View'];
/** What the browser or the canvas itself binds: not in the table of actions. */
const BEYOND: Record<ActionGroup, [label: string, keys: string[]][]> = {
  Edit: [],
  Draw: [['Add a state where the pointer is', ['double click']]],
  Select: [['Add to the selection', ['shift+click', 'shift+drag']]],
  Arrange: [['Move what is selected', ['arrow keys']], ['Move it farther', ['shift+arrow keys']], ['Drag a copy', ['alt+drag']], ['Take back what is being dragged', ['escape']]],
  View: [['Move the view', ['space+drag']], ['Commands: go anywhere, do anything', ['mod+k']]],
};

/** Every key there is, from the table that binds them. */
export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  // The list has the focus first, not the button that closes it: its tooltip would take the first Escape.
  const list = useRef<HTMLDivElement>(null);
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Keyboard shortcuts" description="Keys without Ctrl or ⌘ act while the canvas has the focus." size="lg" initialFocus={list}>
      <div ref={list} tabIndex={-1} className="outline-none columns-2 gap-8 max-sm:columns-1">
        {GROUPS.map((group) => (
          <section key={group} aria-label={group} className="mb-5 break-inside-avoid">
            <h3 className="pb-1 text-11 font-medium text-faint">{group}</h3>
            <dl>
              {[...ACTIONS.filter((action) => action.group === group && action.keys).map(({ label, keys }) => [label, keys!] as const), ...BEYOND[group]].map(([label, keys]) => (
                <div key={label} className="flex min-h-7 items-center gap-3 border-t border-line py-1">
                  <dt className="flex-1">{label}</dt>
                  <dd className="flex gap-2">
                    {keys.map((chord) => (
                      <Kbd key={chord} keys={chord} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
