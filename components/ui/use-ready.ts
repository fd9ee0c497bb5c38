'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and until the page can answer: a form that is sent before would be sent by the browser itself, fields in the address. */
export function useReady(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}
