'use client';

import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useEditorStore } from '@/components/builder/editor-context';
import type { EditorStore } from '@/lib/editor/store';
import type { Filter } from './list-problems';
import { SEVERITIES } from './severity';
import type { Position } from './step-through';

/** How the problems are looked at. The filter is remembered for the session, the rest while the journey is open. */
export type ProblemView = Filter & {
  /** Ids of the groups that are folded. */
  folded: readonly string[];
  /** The problem that was last led to. */
  current?: Position;
  /** What is announced; the count tells two of the same words apart. */
  announced?: { words: string; count: number };
};

const KEY = 'problems';
const BY_PART: Filter = { order: 'part', severities: [], rules: [] };

/** The filter in a text that was saved; the usual one for a text that cannot be read. */
export function readFilter(text: string | null): Filter {
  try {
    const saved: unknown = JSON.parse(text ?? '');
    return isFilter(saved) ? { order: saved.order, severities: saved.severities, rules: saved.rules } : BY_PART;
  } catch {
    return BY_PART;
  }
}

function isFilter(saved: unknown): saved is Filter {
  if (typeof saved !== 'object' || saved === null) return false;
  const { order, severities, rules } = saved as Record<string, unknown>;
  return (
    (order === 'part' || order === 'severity') &&
    Array.isArray(severities) && severities.every((severity) => SEVERITIES.includes(severity)) &&
    Array.isArray(rules) && rules.every((rule) => typeof rule === 'string')
  ); // prettier-ignore
}

type ViewStore = StoreApi<ProblemView>;
const views = new WeakMap<EditorStore, ViewStore>();

function viewOf(editor: EditorStore): ViewStore {
  let view = views.get(editor);
  if (!view) {
    view = createStore<ProblemView>()(() => ({ ...load(), folded: [] }));
    view.subscribe(save);
    views.set(editor, view);
  }
  return view;
}

/** The view of the open journey's problems, shared by all that shows them. */
export function useProblemViewStore(): ViewStore {
  return viewOf(useEditorStore());
}

export function useProblemView<Value>(selector: (view: ProblemView) => Value): Value {
  return useStore(useProblemViewStore(), selector);
}

/** Says something politely to those who listen to the page. */
export function announce(view: ViewStore, words: string): void {
  view.setState(({ announced }) => ({ announced: { words, count: (announced?.count ?? 0) + 1 } }));
}

function load(): Filter {
  try {
    return readFilter(sessionStorage.getItem(KEY));
  } catch {
    return BY_PART;
  }
}

function save({ order, severities, rules }: ProblemView): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ order, severities, rules }));
  } catch {
    // Remembered until the journey is left.
  }
}
