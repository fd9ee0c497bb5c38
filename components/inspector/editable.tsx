'use client';
import { Fieldset } from '@base-ui/react/fieldset';
import { createContext, use, type ReactNode } from 'react';
import { useCan } from '@/components/shell/role-context';
import { DisabledContext } from '@/components/ui/disabled-context';

const InsideContext = createContext(false);

/** Fields that are all disabled for those who may only look: still read in order, by everyone, and changed by nobody. */
export function Editable({ children }: { children: ReactNode }) {
  const may = useCan('journey.write');
  const inside = use(InsideContext);
  if (may || inside) return children;
  return (
    <InsideContext value>
      <DisabledContext value>
        <Fieldset.Root disabled data-reading className="contents">
          {children}
        </Fieldset.Root>
      </DisabledContext>
    </InsideContext>
  );
}

/** Says why nothing can be changed, and what to do about it. */
export function ReadingLine() {
  return (
    <p className="border-b border-line bg-sunken px-4 py-2 text-12 text-pretty text-muted">You can look at this journey; ask an owner for the marketer role to change it.</p>
  );
}
