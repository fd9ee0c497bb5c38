'use client';
import { useEditor } from '@/components/builder/editor-context';
import { findTouchpoint } from '@/lib/journey/graph';
import type { Touchpoint } from '@/lib/journey/touchpoint';

/** A value of one touchpoint: what reads it renders again when this value changes, and at no other edit. Undefined once the touchpoint is gone. */
export function useTouchpoint<Value>(id: string, read: (touchpoint: Touchpoint) => Value): Value | undefined {
  return useEditor(({ journey }) => {
    const found = findTouchpoint(journey, id);
    return found && read(found.touchpoint);
  });
}
