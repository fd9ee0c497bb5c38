'use client';
import { Check } from 'lucide-react';
import Link from 'next/link';
import { cloneElement, useId, useState, type ComponentProps, type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactElement, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Kbd } from './kbd';
import { FLOATING } from './load-floating';
import { MenuAt } from './menu-at';
import { useMenuParts, type MenuAtProps } from './menu-parts';
import { POPUP_ITEM, POPUP_LABEL } from './popup-class';

type MenuProps = Pick<MenuAtProps, 'children' | 'side' | 'align' | 'finalFocus'> & {
  /** The button that opens it: a Button, an IconButton or one of the browser's. */
  trigger: ReactElement<ComponentProps<'button'>>;
};

/** A menu of actions behind a button. Its children are the parts below. */
export function Menu({ trigger, finalFocus, children, ...place }: MenuProps) {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const [open, setOpen] = useState(false);
  const [focusFirst, setFocusFirst] = useState<'first' | 'last'>();
  const ownId = useId();
  const listId = useId();
  const own = trigger.props;
  const id = own.id ?? ownId;

  const show = (button: Element, first: 'first' | 'last' | undefined) => {
    setAnchor(button);
    setFocusFirst(first);
    setOpen(true);
  };
  const opens = {
    id,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    'aria-controls': open ? listId : undefined,
    'data-popup-open': open ? '' : undefined,
    onPointerEnter: (event: PointerEvent<HTMLButtonElement>) => {
      own.onPointerEnter?.(event);
      FLOATING.preload();
    },
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      own.onClick?.(event);
      // A press of a key is a click without a count.
      if (open) setOpen(false);
      else show(event.currentTarget, event.detail === 0 ? 'first' : undefined);
    },
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
      own.onKeyDown?.(event);
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      event.stopPropagation();
      show(event.currentTarget, event.key === 'ArrowDown' ? 'first' : 'last');
    },
  } as const;
  return (
    <>
      {cloneElement(trigger, opens)}
      <MenuAt {...place} anchor={anchor} open={open} onClose={() => setOpen(false)} focusFirst={focusFirst} finalFocus={finalFocus} id={listId} aria-labelledby={id}>
        {children}
      </MenuAt>
    </>
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
  const { Item } = useMenuParts();
  return (
    <Item onClick={onSelect} disabled={disabled} className={classNames(POPUP_ITEM, tone === 'danger' && 'text-danger-ink')}>
      {icon && <span className={tone ? undefined : 'text-muted'}>{icon}</span>}
      <span className="flex-1">{children}</span>
      {shortcut && <Kbd keys={shortcut} />}
    </Item>
  );
}

/** Goes to a page of the app, or, with `download`, saves a file under that name. */
export function MenuLink({ href, icon, download, children }: { href: string; icon?: ReactNode; download?: string; children: ReactNode }) {
  const { LinkItem } = useMenuParts();
  const target = download === undefined ? { render: <Link href={href} /> } : { href, download };
  return (
    <LinkItem {...target} className={POPUP_ITEM} closeOnClick>
      {icon && <span className="text-muted">{icon}</span>}
      <span className="flex-1">{children}</span>
    </LinkItem>
  );
}

/** One of several; pass every choice. */
export function MenuChoices<T extends string>({ label, value, onValueChange, options }: {
  label: string;
  value: T;
  onValueChange: (value: T) => void;
  options: readonly { value: T; label: string; icon?: ReactNode }[];
}) {
  const { Group, GroupLabel, RadioGroup, RadioItem, RadioItemIndicator } = useMenuParts();
  return (
    <Group>
      <GroupLabel className={POPUP_LABEL}>{label}</GroupLabel>
      <RadioGroup value={value} onValueChange={(next: T) => onValueChange(next)}>
        {options.map((option) => (
          <RadioItem key={option.value} value={option.value} closeOnClick className={POPUP_ITEM}>
            {option.icon && <span className="text-muted">{option.icon}</span>}
            <span className="flex-1">{option.label}</span>
            <RadioItemIndicator>
              <Check aria-hidden />
            </RadioItemIndicator>
          </RadioItem>
        ))}
      </RadioGroup>
    </Group>
  );
}

export function MenuCheckbox({ checked, onCheckedChange, children }: { checked: boolean; onCheckedChange: (checked: boolean) => void; children: ReactNode }) {
  const { CheckboxItem, CheckboxItemIndicator } = useMenuParts();
  return (
    <CheckboxItem checked={checked} onCheckedChange={(next) => onCheckedChange(next)} className={POPUP_ITEM}>
      <span className="flex-1">{children}</span>
      <CheckboxItemIndicator>
        <Check aria-hidden />
      </CheckboxItemIndicator>
    </CheckboxItem>
  );
}

export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  const { Group, GroupLabel } = useMenuParts();
  return (
    <Group>
      <GroupLabel className={POPUP_LABEL}>{label}</GroupLabel>
      {children}
    </Group>
  );
}

export function MenuSeparator() {
  const { Separator } = useMenuParts();
  return <Separator className="-mx-1 my-1 h-px bg-line" />;
}
