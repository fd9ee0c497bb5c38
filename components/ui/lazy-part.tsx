'use client';
import { useEffect, useEffectEvent, useState, type ComponentType } from 'react';
import { useToast } from './toast';

type Closing = { onClose: () => void; open?: boolean };

/**
 * A part that is loaded when it first opens: at once, or where it has an `open` when that is true. Where it cannot be (the server is down),
 * it says so, closes, and tries again next time, instead of taking the page with it. `preload` fetches it ahead.
 */
export function lazyPart<Props extends Closing>(load: () => Promise<{ default: ComponentType<Props> }>): ComponentType<Props> & { preload: () => void } {
  let loaded: ComponentType<Props> | undefined;
  const fetchPart = () => load().then((module) => (loaded = module.default));

  function LazyPart(props: Props) {
    const { open = true, onClose } = props;
    const [Part, setPart] = useState<ComponentType<Props> | undefined>(() => (open ? loaded : undefined));
    const { show } = useToast();
    const giveUp = useEffectEvent(() => {
      show({ title: 'This cannot be opened now', description: 'The server does not answer. Your edits are kept; try again in a moment.', tone: 'warning' });
      onClose();
    });
    useEffect(() => {
      if (Part || !open) return undefined;
      let over = false;
      fetchPart().then(
        (part) => over || setPart(() => part),
        () => over || giveUp(),
      );
      return () => void (over = true);
    }, [Part, open]);
    return Part ? <Part {...props} /> : null;
  }
  return Object.assign(LazyPart, { preload: () => void fetchPart().catch(() => undefined) });
}

/** Fetches parts ahead at the first press of a key or pointer, or the first event of one of `kinds`: not while the page loads, and before they are wanted. */
export function usePreload(parts: readonly { preload: () => void }[], ...kinds: string[]): void {
  const signs = ['pointerdown', 'keydown', ...kinds].join(' ');
  useEffect(() => {
    const ends = new AbortController();
    const preload = () => {
      ends.abort();
      for (const part of parts) part.preload();
    };
    for (const kind of signs.split(' ')) window.addEventListener(kind, preload, { signal: ends.signal, capture: true });
    return () => ends.abort();
  }, [parts, signs]);
}
