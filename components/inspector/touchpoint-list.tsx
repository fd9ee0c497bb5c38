'use client';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useEditorStore, useEditorValue } from '@/components/builder/editor-context';
import { focusField } from '@/components/problems/focus-field';
import { useCan } from '@/components/shell/role-context';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { addTouchpoint } from '@/lib/editor/commands/add-touchpoint';
import { removeParts } from '@/lib/editor/commands/remove-parts';
import { reorderTouchpoint } from '@/lib/editor/commands/reorder-touchpoint';
import { CHANNELS, CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { describeTiming } from '@/lib/journey/describe-timing';
import { findState } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { countAnswered } from './elements';
import { sameList } from './same-list';
import { useRun } from './use-edit';

/** The touchpoints of a state in their order: select, move, remove, add. */
export function TouchpointList({ stateId }: { stateId: string }) {
  const store = useEditorStore();
  const run = useRun();
  const mayWrite = useCan('journey.write');
  const touchpoints = useEditorValue(({ journey }) => rowsOf(journey, stateId), sameList);
  /** A row that is put elsewhere in the page loses the focus: its button gets it back. */
  const move = (id: string, by: -1 | 1, { currentTarget: button }: MouseEvent<HTMLButtonElement>) => {
    run(reorderTouchpoint(id, by));
    requestAnimationFrame(() => button.focus());
  };
  const add = (channel: Channel) => {
    run(addTouchpoint(store.getState().journey, stateId, channel));
    focusField('name');
  };
  return (
    <div className="flex flex-col gap-2">
      {touchpoints.length > 0 && (
        <ol className="flex flex-col divide-y divide-line rounded-md border border-line bg-raised">
          {touchpoints.map(({ id, channel, name, timing, missing }, i) => (
            <li key={id} className="flex items-center gap-0.5 pr-1">
              <button
                type="button"
                onClick={() => store.getState().select([{ kind: 'touchpoint', id }])}
                className="focus-inset flex min-h-11 min-w-0 flex-1 items-center gap-2 rounded-md px-2 py-1 text-left hover:bg-hover"
              >
                <ChannelIcon channel={channel} className="text-muted" />
                <span className="min-w-0 flex-1">
                  <span className="block truncate text-13">{name}</span>
                  <span className="block truncate text-11 text-faint">{timing}</span>
                </span>
                {missing > 0 && <Badge tone="warning">{missing} missing</Badge>}
              </button>
              {mayWrite && (
                <>
                  <IconButton size="sm" label={`Move ${name} up`} icon={<ArrowUp />} className="w-6!" disabled={i === 0} onClick={(event) => move(id, -1, event)} />
                  <IconButton size="sm" label={`Move ${name} down`} icon={<ArrowDown />} className="w-6!" disabled={i === touchpoints.length - 1} onClick={(event) => move(id, 1, event)} />
                  <IconButton size="sm" label={`Remove ${name}`} icon={<X />} className="w-6!" onClick={() => run(removeParts(store.getState().journey, [{ kind: 'touchpoint', id }]))} />
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {mayWrite && (
        <Menu
          trigger={
            <Button size="sm" icon={<Plus />} className="self-start">
              Add touchpoint
            </Button>
          }
        >
          {CHANNELS.map((channel) => (
            <MenuItem key={channel} icon={<ChannelIcon channel={channel} decorative />} onSelect={() => add(channel)}>
              {CHANNEL_NAMES[channel]}
            </MenuItem>
          ))}
        </Menu>
      )}
    </div>
  );
}

/** What each row says. */
function rowsOf(journey: Journey, stateId: string) {
  return (findState(journey, stateId)?.touchpoints ?? []).map((touchpoint) => {
    const { id, channel, name, timing, optOut } = touchpoint;
    return { id, channel, name: name || CHANNEL_NAMES[channel], timing: timing ? describeTiming(timing, journey) : 'No timing yet', missing: 5 - countAnswered(touchpoint) + (optOut ? 0 : 1) };
  });
}
