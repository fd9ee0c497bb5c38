'use client';
import { cloneElement, useEffect, useState, type MouseEvent, type ReactElement, type ReactNode, type Touch, type TouchEvent } from 'react';
import { MenuAt } from './menu-at';
import type { Spot } from './menu-parts';

/** Touches are heard on the way down: a canvas below lets none of them come up again. */
export type Pressable = {
  onContextMenu?: (event: MouseEvent) => void;
  onTouchStartCapture?: (event: TouchEvent) => void;
  onTouchMoveCapture?: (event: TouchEvent) => void;
  onTouchEndCapture?: (event: TouchEvent) => void;
  onTouchCancelCapture?: (event: TouchEvent) => void;
};

type Props = {
  children: ReactElement<Pressable>;
  items: ReactNode;
  /** Hears what is pressed, and where in the window, before the menu opens. */
  onPress?: (pressed: Element, x: number, y: number) => void;
};

/** A menu on right click or long press over one element. Its items are the parts of `menu.tsx`. */
export function ContextMenu({ children, items, onPress }: Props) {
  const [at, setAt] = useState<At>();
  const press = (target: EventTarget | null, x: number, y: number) => {
    if (target instanceof Element) onPress?.(target, x, y);
    setAt(openAt(x, y));
  };
  const [touch] = useState(watchLongTouch);
  useEffect(() => touch.hear(press));
  useEffect(() => touch.letGo, [touch]);
  const opens: Pressable = {
    ...touch.handlers,
    onContextMenu: (event) => {
      event.preventDefault();
      touch.letGo();
      press(event.target, event.clientX, event.clientY);
    },
  };
  return (
    <>
      {cloneElement(children, opens)}
      <MenuAt anchor={at?.spot ?? null} open={at?.open ?? false} onClose={() => touch.isHeld() || setAt(at && { ...at, open: false })} returnTo={at?.from} side="right" align="start" className="max-h-[min(30rem,var(--available-height))]!">
        {items}
      </MenuAt>
    </>
  );
}

/** `from` had the focus before. */
type At = { spot: Spot; from: Element | null; open: boolean };

function openAt(x: number, y: number): At {
  return { spot: { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }, from: document.activeElement, open: true };
}

/** Not every browser makes a long touch a right click. A finger that moves further does something else. */
const LONG_MS = 500;
const STILL_PX = 10;
/** What a browser makes of a finger that is lifted comes within this time. */
const LIFT_MS = 300;

type OnLong = (target: EventTarget, x: number, y: number) => void;

function watchLongTouch() {
  let onLong: OnLong | undefined;
  let from: Touch | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held = false;
  const letGo = () => {
    clearTimeout(timer);
    if (held) timer = setTimeout(() => void (held = false), LIFT_MS);
  };
  return {
    /** Whether the finger that opened the menu is still being lifted: that is no press beside it. */
    isHeld: () => held,
    letGo,
    /** Says what to do at a long touch. */
    hear: (next: OnLong) => void (onLong = next),
    handlers: {
      onTouchStartCapture: ({ touches }: TouchEvent) => {
        clearTimeout(timer);
        held = false;
        from = touches.length === 1 ? touches[0] : undefined;
        if (!from) return;
        const { target, clientX, clientY } = from;
        timer = setTimeout(() => {
          held = true;
          onLong?.(target, clientX, clientY);
        }, LONG_MS);
      },
      onTouchMoveCapture: ({ touches }: TouchEvent) => {
        const first = touches[0];
        if (!held && first && from && Math.hypot(first.clientX - from.clientX, first.clientY - from.clientY) > STILL_PX) letGo();
      },
      onTouchEndCapture: letGo,
      onTouchCancelCapture: letGo,
    },
  };
}
