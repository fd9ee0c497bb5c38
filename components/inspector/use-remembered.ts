'use client';
import { useCallback, useSyncExternalStore } from 'react';

const PREFIX = 'inspector:';
const listeners = new Set<() => void>();

/** A yes or no that this browser remembers; where nothing can be stored, until the page is left. */
export function useRemembered(key: string, initially: boolean): [value: boolean, set: (value: boolean) => void] {
  const value = useSyncExternalStore(subscribe, () => load(key) ?? initially, () => initially);
  const set = useCallback(
    (next: boolean) => {
      save(key, next);
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [value, set];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What storage refuses (private windows) is kept here instead. */
const kept = new Map<string, boolean>();

function load(key: string): boolean | undefined {
  if (kept.has(key)) return kept.get(key);
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? undefined : text === '1';
  } catch {
    return undefined;
  }
}

function save(key: string, value: boolean): void {
  kept.set(key, value);
  try {
    localStorage.setItem(PREFIX + key, value ? '1' : '0');
  } catch {
    // Remembered until the page is left.
  }
}
