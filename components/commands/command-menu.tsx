'use client';

import { Search } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';

const CommandDialog = dynamic(() => import('./command-dialog'), { ssr: false });

type Props = {
  /** The brand's journeys, asked for when the list first opens. */
  findJourneys: () => Promise<{ id: string; name: string }[]>;
};

/** The way to every page, journey, part and action: a button, and ⌘K anywhere. The list is loaded when it first opens. */
export function CommandMenu({ findJourneys }: Props) {
  const [open, setOpen] = useState(false);
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
      {open && <CommandDialog findJourneys={findJourneys} onClose={() => setOpen(false)} />}
    </>
  );
}
