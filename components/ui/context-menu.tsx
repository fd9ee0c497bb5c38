'use client';
import { cloneElement, useEffect, useState, type MouseEvent, type ReactElement, type ReactNode, type Touch, type TouchEvent } from 'react';
import { MenuAt } from './menu-at';
import type { Spot } from './menu-parts';

export type Pressable = {
  onContextMenu?: (event: MouseEvent) => void;
  onTouchStart?: (event: TouchEvent) => void;
  onTouchMove?: (event: TouchEvent) => void;
  onTouchEnd?: (event: TouchEvent) => void;
};

/** A menu on right click or long press over one element. Its items are the parts of `menu.tsx`. */
export function ContextMenu({ children, items }: { children: ReactElement<Pressable>; items: ReactNode }) {
  const [at, setAt] = useState<At>();
  const [touch] = useState(() => watchLongTouch((x, y) => setAt(openAt(x, y))));
  useEffect(() => touch.onTouchEnd, [touch]);
  const opens: Pressable = {
    ...touch,
    onContextMenu: (event) => {
      event.preventDefault();
      touch.onTouchEnd();
      setAt(openAt(event.clientX, event.clientY));
    },
  };
  return (
    <>
      {cloneElement(children, opens)}
      <MenuAt anchor={at?.spot ?? null} open={at?.open ?? false} onClose={() => setAt(at && { ...at, open: false })} side="right" align="start">
        {items}
      </MenuAt>
    </>
  );
}

type At = { spot: Spot; open: boolean };

function openAt(x: number, y: number): At {
  return { spot: { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }, open: true };
}

/** Not every browser makes a long touch a right click. A finger that moves further does something else. */
const LONG_MS = 500;
const STILL_PX = 10;

function watchLongTouch(onLong: (x: number, y: number) => void) {
  let from: Touch | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const letGo = () => clearTimeout(timer);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      letGo();
      from = touches.length === 1 ? touches[0] : undefined;
      if (from) timer = setTimeout(onLong, LONG_MS, from.clientX, from.clientY);
    },
    onTouchMove: ({ touches }: TouchEvent) => {
      const first = touches[0];
      if (first && from && Math.hypot(first.clientX - from.clientX, first.clientY - from.clientY) > STILL_PX) letGo();
    },
    onTouchEnd: letGo,
  };
}
