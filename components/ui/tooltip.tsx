'use client';
import { cloneElement, useEffect, useState, type FocusEvent, type KeyboardEvent, type PointerEvent, type ReactElement, type ReactNode } from 'react';
import { FLOATING } from './load-floating';
import { watchTip } from './tip-watch';

type Handlers = {
  onPointerEnter?: (event: PointerEvent<HTMLElement>) => void;
  onPointerLeave?: (event: PointerEvent<HTMLElement>) => void;
  onPointerDown?: (event: PointerEvent<HTMLElement>) => void;
  onFocus?: (event: FocusEvent<HTMLElement>) => void;
  onBlur?: (event: FocusEvent<HTMLElement>) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
};

type Props = {
  /** What it says; without it the child stands alone. It must also be readable without a pointer. */
  content: ReactNode;
  /** Keys as {@link Kbd} takes them, such as "mod+z". */
  shortcut?: string;
  side?: 'top' | 'right' | 'bottom' | 'left';
  /** One element that takes a ref and passes its props on. */
  children: ReactElement<Handlers>;
};

/** Where it cannot be had nothing is shown: the words are the name of their element too. */
async function loadPopup(): Promise<void> {
  await FLOATING.load().catch(() => undefined);
}

/** A word of explanation on hover and keyboard focus. */
export function Tooltip({ content, shortcut, side = 'top', children }: Props) {
  const [anchor, setAnchor] = useState<Element>();
  const [watch] = useState(() => watchTip(loadPopup, setAnchor));
  useEffect(() => watch.hide, [watch]);
  if (content === undefined || content === null || content === false || content === '') return children;
  const Popup = FLOATING.loaded()?.TipPopup;
  const own = children.props;
  return (
    <>
      {cloneElement(children, {
        onPointerEnter: (event) => {
          own.onPointerEnter?.(event);
          if (event.pointerType !== 'touch') watch.enter(event.currentTarget);
        },
        onPointerLeave: (event) => {
          own.onPointerLeave?.(event);
          watch.leave();
        },
        onPointerDown: (event) => {
          own.onPointerDown?.(event);
          watch.hide();
        },
        onFocus: (event) => {
          own.onFocus?.(event);
          if (event.currentTarget.matches(':focus-visible')) watch.enter(event.currentTarget);
        },
        onBlur: (event) => {
          own.onBlur?.(event);
          watch.hide();
        },
        onKeyDown: (event) => {
          own.onKeyDown?.(event);
          watch.hide();
        },
      } satisfies Handlers)}
      {anchor && Popup && (
        <Popup anchor={anchor} side={side} shortcut={shortcut} onStay={watch.stay} onClose={watch.hide}>
          {content}
        </Popup>
      )}
    </>
  );
}
