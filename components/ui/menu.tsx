'use client';
import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import Link from 'next/link';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';
import { Kbd } from './kbd';
import { POPUP, POPUP_ITEM, POPUP_LABEL, POPUP_LIST } from './popup-class';

type MenuProps = {
  /** The button that opens it: a Button or IconButton. */
  trigger: ReactElement;
  children: ReactNode;
  side?: 'top' | 'right' | 'bottom' | 'left';
  align?: 'start' | 'center' | 'end';
  /** What is focused when it closes; else the button. False leaves the focus where it is. */
  finalFocus?: () => HTMLElement | false | undefined;
};

/** A menu of actions behind a button. Its children are the parts below. */
export function Menu({ trigger, children, side = 'bottom', align = 'start', finalFocus }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={4} collisionPadding={8} className="z-50 outline-none">
          <Base.Popup finalFocus={finalFocus && (() => finalFocus() ?? true)} className={classNames(POPUP, POPUP_LIST, 'min-w-44')}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

type ItemProps = {
  children: ReactNode;
  icon?: ReactNode;
  /** Shown, not bound: the key handler is elsewhere. */
  shortcut?: string;
  tone?: 'danger';
  disabled?: boolean;
  onSelect: () => void;
};

export function MenuItem({ children, icon, shortcut, tone, disabled, onSelect }: ItemProps) {
  return (
    <Base.Item onClick={onSelect} disabled={disabled} className={classNames(POPUP_ITEM, tone === 'danger' && 'text-danger-ink')}>
      {icon && <span className={tone ? undefined : 'text-muted'}>{icon}</span>}
      <span className="flex-1">{children}</span>
      {shortcut && <Kbd keys={shortcut} />}
    </Base.Item>
  );
}

/** Goes to a page of the app, or, with `download`, saves a file under that name. */
export function MenuLink({ href, icon, download, children }: { href: string; icon?: ReactNode; download?: string; children: ReactNode }) {
  const target = download === undefined ? { render: <Link href={href} /> } : { href, download };
  return (
    <Base.LinkItem {...target} className={POPUP_ITEM} closeOnClick>
      {icon && <span className="text-muted">{icon}</span>}
      <span className="flex-1">{children}</span>
    </Base.LinkItem>
  );
}

/** One of several; pass every choice. */
export function MenuChoices<T extends string>({ label, value, onValueChange, options }: {
  label: string;
  value: T;
  onValueChange: (value: T) => void;
  options: readonly { value: T; label: string; icon?: ReactNode }[];
}) {
  return (
    <Base.Group>
      <Base.GroupLabel className={POPUP_LABEL}>{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={(next: T) => onValueChange(next)}>
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} closeOnClick className={POPUP_ITEM}>
            {option.icon && <span className="text-muted">{option.icon}</span>}
            <span className="flex-1">{option.label}</span>
            <Base.RadioItemIndicator>
              <Check aria-hidden />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

export function MenuCheckbox({ checked, onCheckedChange, children }: { checked: boolean; onCheckedChange: (checked: boolean) => void; children: ReactNode }) {
  return (
    <Base.CheckboxItem checked={checked} onCheckedChange={(next) => onCheckedChange(next)} className={POPUP_ITEM}>
      <span className="flex-1">{children}</span>
      <Base.CheckboxItemIndicator>
        <Check aria-hidden />
      </Base.CheckboxItemIndicator>
    </Base.CheckboxItem>
  );
}

export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className={POPUP_LABEL}>{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="-mx-1 my-1 h-px bg-line" />;
}
