'use client';

import { useEffect, useState } from 'react';

/** The value once it has stayed the same for a while; the first one at once. What costs work waits until typing pauses. */
export function useSettled<Value>(value: Value, calmMs: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (Object.is(value, settled)) return undefined;
    const timer = setTimeout(() => setSettled(value), calmMs);
    return () => clearTimeout(timer);
  }, [value, settled, calmMs]);
  return settled;
}
