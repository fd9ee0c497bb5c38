'use client';
import type { ReactNode } from 'react';
import { useEditorValue } from '@/components/builder/editor-context';
import type { Journey } from '@/lib/journey/journey';

type Props<Value> = {
  /** What is read of the document. */
  value: (journey: Journey) => Value;
  /** Whether two values draw the same; without it, whether they are one. */
  same?: (a: Value, b: Value) => boolean;
  children: (value: Value) => ReactNode;
};

/** Draws one value of the document: anew when that value changes, and at no other edit. A form made of these stands still around what is typed. */
export function Watch<Value>({ value, same = Object.is, children }: Props<Value>) {
  return children(useEditorValue(({ journey }) => value(journey), same));
}
