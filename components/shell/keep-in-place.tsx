'use client';

import { Component, type ReactNode } from 'react';

type Props = {
  /** Another where what is inside was changed by others. */
  of: unknown;
  children: ReactNode;
};
type Held = { focused: Element; top: number; around: Element[] } | null;

/**
 * Keeps what has the focus where it stands on the screen while others' doing changes what is around it; should it go, the focus stays
 * nearby. A class, because nothing else is told right before the page changes.
 */
export class KeepInPlace extends Component<Props> {
  override getSnapshotBeforeUpdate(before: Props): Held {
    const focused = document.activeElement;
    if (before.of === this.props.of || !focused || focused === document.body) return null;
    const around: Element[] = [];
    for (let at = focused.parentElement; at; at = at.parentElement) around.push(at);
    return { focused, top: focused.getBoundingClientRect().top, around };
  }

  override componentDidUpdate(_props: Props, _state: unknown, held: Held): void {
    if (!held) return;
    const { focused, top, around } = held;
    const put = () => {
      const moved = focused.isConnected ? focused.getBoundingClientRect().top - top : 0;
      if (moved !== 0) around.find(scrolls)?.scrollBy({ top: moved, behavior: 'instant' });
    };
    if (focused.isConnected) {
      put();
      // Browsers keep things in place too, in their own time: then it would be done twice.
      requestAnimationFrame(put);
    } else if (document.activeElement === document.body) {
      around.find((each): each is HTMLElement => each instanceof HTMLElement && each.isConnected && each.hasAttribute('tabindex'))?.focus({ preventScroll: true });
    }
  }

  override render(): ReactNode {
    return this.props.children;
  }
}

function scrolls(element: Element): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
}
