'use client';
import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { TAB } from './tab-class';

type Item<T extends string> = {
  value: T;
  label: ReactNode;
  badge?: ReactNode;
  content: ReactNode;
  /** Stays mounted, hidden, while another panel is chosen: for panels with work in them. */
  keepMounted?: boolean;
};

type Props<T extends string> = {
  value: T;
  onValueChange: (value: T) => void;
  items: readonly Item<T>[];
  /** What the tabs choose between, for screen readers. */
  label: string;
  /** Buttons at the right end of the row. */
  actions?: ReactNode;
  className?: string;
  panelClassName?: string;
};

/** Panels that take turns in one place. Only the chosen one is mounted, unless told otherwise. For pages use NavTabs. */
export function Tabs<T extends string>({ value, onValueChange, items, label, actions, className, panelClassName }: Props<T>) {
  return (
    <Base.Root value={value} onValueChange={(next: T) => onValueChange(next)} className={classNames('flex min-h-0 flex-col', className)}>
      <div className="flex shrink-0 items-center gap-2 border-b border-line px-4">
        <Base.List aria-label={label} className="flex min-w-0 flex-1 gap-4 overflow-x-auto">
          {items.map((item) => (
            <Base.Tab key={item.value} value={item.value} className={TAB}>
              {item.label}
              {item.badge}
            </Base.Tab>
          ))}
        </Base.List>
        {actions}
      </div>
      {items.map((item) => (
        <Base.Panel key={item.value} value={item.value} keepMounted={item.keepMounted} className={classNames('scroll-quiet focus-inset min-h-0 flex-1 overflow-auto', panelClassName)}>
          {item.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
