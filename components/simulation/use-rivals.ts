'use client';

import { useState } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import type { EditorStore } from '@/lib/editor/store';
import type { Journey } from '@/lib/journey/journey';

/** A document to compare the draft with. */
export type Rival = { id: string; label: string; journey: Journey };

/** The id of the rival that is the draft itself with other rates. */
export const WHAT_IF = 'what-if';

/** `rates`: what the what-if copy changes, by id of transition. */
export type Rivals = { chosen: string; rates: ReadonlyMap<string, number>; others: readonly Rival[] };

/** What each document of this page is compared with: closing the panel does not lose it. */
const kept = new WeakMap<EditorStore, Rivals>();

export function useRivals(): [Rivals, (change: Partial<Rivals>) => void] {
  const store = useEditorStore();
  const [rivals, setRivals] = useState<Rivals>(() => kept.get(store) ?? { chosen: WHAT_IF, rates: new Map(), others: [] });
  const change = (part: Partial<Rivals>) => {
    const next = { ...rivals, ...part };
    kept.set(store, next);
    setRivals(next);
  };
  return [rivals, change];
}
