'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';

/** A value for handlers to read when they run, so that they need not change with it. */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
