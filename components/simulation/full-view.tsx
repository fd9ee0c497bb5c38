'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Minimize2 } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { IconButton } from '@/components/ui/icon-button';

type Props = { title: string; open: boolean; onOpenChange: (open: boolean) => void; returnTo: RefObject<HTMLElement | null>; children: ReactNode };

/** The forecast over the whole window, with room for every chart. Escape brings it back into the drawer. */
export function FullView({ title, open, onOpenChange, returnTo, children }: Props) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-scrim transition-opacity duration-160 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup finalFocus={returnTo} className="fixed inset-3 z-20 flex flex-col overflow-hidden rounded-lg bg-surface text-ink shadow-modal outline-none transition-opacity duration-160 data-ending-style:opacity-0 data-starting-style:opacity-0">
          <header className="flex items-center gap-3 pt-2 pr-3 pl-4">
            <Dialog.Title className="min-w-0 flex-1 truncate text-16 font-semibold">{title}</Dialog.Title>
            <Dialog.Close render={<IconButton size="sm" label="Back to the drawer" icon={<Minimize2 />} />} />
          </header>
          <div className="@container min-h-0 flex-1">{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
