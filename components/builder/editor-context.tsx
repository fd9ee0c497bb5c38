'use client';

import { createContext, use, useDeferredValue, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { EditorState, EditorStore } from '@/lib/editor/store';
import type { PartRef } from '@/lib/editor/part';
import type { BrandFacts } from '@/lib/linter/facts';
import type { Finding } from '@/lib/linter/finding';
import { lint } from '@/lib/linter/lint';

/** Apart, so that those who read only the store do not render again with every finding. */
const StoreContext = createContext<EditorStore | undefined>(undefined);
const FindingsContext = createContext<readonly Finding[]>([]);

/** Makes the document store, and what is wrong with its document by the brand's rules, known to everything inside. */
export function EditorProvider({ store, brand, children }: { store: EditorStore; brand?: BrandFacts; children: ReactNode }) {
  const journey = useDeferredValue(useStore(store, (state) => state.journey));
  const findings = useMemo(() => lint(journey, { brand }), [journey, brand]);
  return (
    <StoreContext value={store}>
      <FindingsContext value={findings}>{children}</FindingsContext>
    </StoreContext>
  );
}

export function useEditorStore(): EditorStore {
  const store = use(StoreContext);
  if (!store) throw new Error('This component belongs inside an EditorProvider');
  return store;
}

/** A value derived from the editor's state; the component renders again when it changes. */
export function useEditor<Value>(selector: (state: EditorState) => Value): Value {
  return useStore(useEditorStore(), selector);
}

/** Everything the linter says about the document, a moment behind typing. */
export function useFindings(): readonly Finding[] {
  return use(FindingsContext);
}

/** What the linter says about one part; about one of its fields when `field` is given (`timeout` covers `timeout.after` too). */
export function useFindingsFor(part: PartRef, field?: string): readonly Finding[] {
  const findings = useFindings();
  const { kind, id } = part;
  return useMemo(() => findings.filter((finding) => concerns(finding, { kind, id }, field)), [findings, kind, id, field]);
}

function concerns({ target }: Finding, part: PartRef, field: string | undefined): boolean {
  const inTimeout = target.field?.startsWith('timeout') ?? false;
  const inEntry = target.field?.startsWith('entry') ?? false;
  const kind = part.kind === 'timeout' ? 'state' : part.kind === 'entry' ? 'journey' : part.kind;
  if (target.kind !== kind || target.id !== part.id) return false;
  if (part.kind === 'timeout' && !inTimeout) return false;
  if (part.kind === 'entry' && !inEntry) return false;
  return field === undefined || target.field === field || (target.field?.startsWith(`${field}.`) ?? false);
}
