'use client';

import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

/** What to say where it cannot be had. */
export const NOT_LOADED = 'The server does not answer, and the page has still to load what does this. Your edits are kept; try again in a moment.';

/** Code that nobody needs until somebody acts. */
export type LazyCode<Module> = {
  /** Brings it; rejects while the server does not answer, and asks again the next time. */
  load: () => Promise<Module>;
  /** What is here already. */
  loaded: () => Module | undefined;
  /** Fetches it ahead. */
  preload: () => void;
};

export function lazyCode<Module>(fetchCode: () => Promise<Module>): LazyCode<Module> {
  let here: Module | undefined;
  const load = async () => (here ??= await fetchCode());
  return { load, loaded: () => here, preload: () => void load().catch(() => undefined) };
}

/** Fetches code ahead once the page has been painted: it keeps nobody waiting, and is there when the server no longer is. */
export function useFetchAhead(codes: readonly { preload: () => void }[]): void {
  useEffect(() => afterPaint(() => codes.forEach((code) => code.preload())), [codes]);
}

/** Code that comes once the page has been painted, and undefined until then. Where the server does not answer the page goes on without, and asks again at the next press. */
export function useCode<Module>(code: LazyCode<Module>): Module | undefined {
  const [here, setHere] = useState(code.loaded);
  useEffect(() => {
    if (here) return undefined;
    const ends = new AbortController();
    const ask = () =>
      void code.load().then(
        (module) => ends.signal.aborted || setHere(module),
        () => undefined,
      );
    const callOff = afterPaint(ask);
    for (const kind of ['pointerdown', 'keydown', 'online']) window.addEventListener(kind, ask, { signal: ends.signal, capture: true });
    return () => {
      callOff();
      ends.abort();
    };
  }, [code, here]);
  return here;
}
