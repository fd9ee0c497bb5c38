'use client';

import { Search } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { lazyPart, usePreload } from '@/components/ui/lazy-part';

const CommandDialog = lazyPart(() => import('./command-dialog'));
const PARTS = [CommandDialog];

type Props = {
  /** The brand's journeys, asked for when the list first opens. */
  findJourneys: () => Promise<{ id: string; name: string }[]>;
};

/** The way to every page, journey, part and action: a button, and ⌘K anywhere. The list is loaded when it first opens. */
export function CommandMenu({ findJourneys }: Props) {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  usePreload(PARTS);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey || event.defaultPrevented) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <IconButton label="Commands" shortcut="mod+k" side="right" icon={<Search />} onClick={() => setOpen(true)} />
      {open && <CommandDialog findJourneys={findJourneys} onClose={close} />}
    </>
  );
}
