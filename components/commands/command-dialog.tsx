'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { DIALOG_BACKDROP, DIALOG_POPUP, DIALOG_VIEWPORT } from '@/components/ui/dialog-class';
import { Kbd } from '@/components/ui/kbd';
import { POPUP_ITEM, POPUP_LABEL } from '@/components/ui/popup-class';
import { pageLinks } from './page-links';
import { rankCommands } from './rank-commands';
import { useOfferedCommands, type ListedCommand } from './registry';

type Props = { findJourneys: () => Promise<{ id: string; name: string }[]>; onClose: () => void };

/** A line to type in, and below it what can be done from here and where one can go. */
export default function CommandDialog({ findJourneys, onClose }: Props) {
  const router = useRouter();
  const [sought, setSought] = useState('');
  const [journeys, setJourneys] = useState<{ id: string; name: string }[] | 'unknown'>([]);
  useEffect(() => {
    let over = false;
    findJourneys().then(
      (found) => over || setJourneys(found),
      () => over || setJourneys('unknown'),
    );
    return () => void (over = true);
  }, [findJourneys]);
  const offered = useOfferedCommands();
  const groups = useMemo(() => {
    const listed = journeys === 'unknown' ? [] : journeys.map(({ id, name }): ListedCommand => ({ id: `journey ${id}`, label: name, hint: 'Journey', run: () => router.push(`/journeys/${id}`) }));
    return rankCommands([...offered, { title: 'Go to', commands: pageLinks((href) => router.push(href)) }, { title: 'Journeys', commands: listed }], sought).map(({ title, commands }) => ({ value: title, items: commands }));
  }, [offered, journeys, router, sought]);

  const pick = (command: ListedCommand) => {
    onClose();
    // The focus goes back to where it was first; what is done may move it on from there.
    setTimeout(command.run);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={DIALOG_BACKDROP} />
        <Dialog.Viewport className={classNames(DIALOG_VIEWPORT, 'items-start! pt-[12vh]!')}>
          <Dialog.Popup aria-label="Commands" className={classNames(DIALOG_POPUP, 'max-w-140')}>
            <Autocomplete.Root<{ value: string; items: ListedCommand[] }>
              open
              inline
              items={groups}
              filteredItems={groups}
              value={sought}
              onValueChange={(next, { reason }) => (reason === 'input-change' || reason === 'input-clear') && setSought(next)}
              itemToStringValue={(item: unknown) => (item as ListedCommand).label}
              autoHighlight="always"
              keepHighlight
            >
              <div className="flex items-center gap-2.5 border-b border-line px-4">
                <Search aria-hidden className="size-4 shrink-0 text-faint" />
                <Autocomplete.Input aria-label="What to do or where to go" placeholder="Type what to do or where to go" className="focus-inset h-12 min-w-0 flex-1 bg-transparent text-14 outline-none" />
                <Kbd keys="escape" />
              </div>
              <Autocomplete.Empty className="px-4 text-muted">
                <p className="py-4">Nothing is called “{sought.trim()}”.</p>
              </Autocomplete.Empty>
              <Autocomplete.List className="max-h-[min(26rem,60dvh)] scroll-py-2 overflow-y-auto overscroll-contain scroll-quiet p-1.5 outline-none">
                {(group: { value: string; items: ListedCommand[] }) => (
                  <Autocomplete.Group key={group.value} items={group.items}>
                    <Autocomplete.GroupLabel className={POPUP_LABEL}>{group.value}</Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(command: ListedCommand) => (
                        <Autocomplete.Item key={command.id} value={command} onClick={() => pick(command)} className={classNames(POPUP_ITEM, 'min-h-8')}>
                          <span className="min-w-0 flex-1 truncate">{command.label}</span>
                          {command.hint && <span className="shrink-0 text-12 text-faint">{command.hint}</span>}
                          {command.keys && <Kbd keys={command.keys} />}
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
              {journeys === 'unknown' && <p className="border-t border-line px-4 py-2 text-12 text-muted">The server does not answer, so other journeys are not listed.</p>}
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
