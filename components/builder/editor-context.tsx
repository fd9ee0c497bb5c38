'use client';

import { createContext, use, useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import { afterPaint } from '@/components/ui/after-paint';
import type { EditorState, EditorStore } from '@/lib/editor/store';
import type { PartRef } from '@/lib/editor/part';
import type { Facts } from '@/lib/linter/facts';
import type { Finding } from '@/lib/linter/finding';
import type { lint as lintOf } from '@/lib/linter/lint';

type Lint = typeof lintOf;

/** Stands for findings until the first check is done: the rules come after what is drawn. */
const UNCHECKED: readonly Finding[] = [];
const RETRY_MS = 3_000;

let loaded: Lint | undefined;

const StoreContext = createContext<EditorStore | undefined>(undefined);
/** A store, so that a component renders again only when the findings it reads have changed. */
const FindingsContext = createContext<StoreApi<readonly Finding[]> | undefined>(undefined);

/** Makes the document store, and what is wrong with its document by the brand's rules, known to everything inside. `facts` stay the same object while nothing changes. */
export function EditorProvider({ store, facts, children }: { store: EditorStore; facts?: Facts; children: ReactNode }) {
  const journey = useDeferredValue(useStore(store, (state) => state.journey));
  const lint = useLint();
  const [findings] = useState(() => createStore<readonly Finding[]>(() => lint?.(journey, facts) ?? UNCHECKED));
  useEffect(() => lint && findings.setState(lint(journey, facts), true), [findings, journey, facts, lint]);
  return (
    <StoreContext value={store}>
      <FindingsContext value={findings}>{children}</FindingsContext>
    </StoreContext>
  );
}

/** The rules; undefined until they are loaded, for which it tries until it can. */
function useLint(): Lint | undefined {
  const [lint, setLint] = useState<Lint | undefined>(() => loaded);
  useEffect(() => {
    if (lint) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const load = () => {
      import('@/lib/linter/lint').then(
        (module) => {
          loaded = module.lint;
          if (!over) setLint(() => module.lint);
        },
        () => void (over || (timer = setTimeout(load, RETRY_MS))),
      );
    };
    const callOff = afterPaint(load);
    return () => {
      over = true;
      callOff();
      clearTimeout(timer);
    };
  }, [lint]);
  return lint;
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

/** The same for a value made anew each time: the last one stays as long as the next is the `same`. */
export function useEditorValue<Value>(derive: (state: EditorState) => Value, same: (a: Value, b: Value) => boolean): Value {
  const last = useRef<{ value: Value }>(undefined);
  return useEditor((state) => {
    const value = derive(state);
    if (!last.current || !same(last.current.value, value)) last.current = { value };
    return last.current.value;
  });
}

/** Everything the linter says about the document, a moment behind typing. */
export function useFindings(): readonly Finding[] {
  return useFromFindings(everything, Object.is);
}

/** Whether the document was checked at all yet. */
export function useChecked(): boolean {
  return useFromFindings((findings) => findings !== UNCHECKED, Object.is);
}

/** What the linter says about one part; about one of its fields when `field` is given (`timeout` covers `timeout.after` too). */
export function useFindingsFor(part: PartRef, field?: string): readonly Finding[] {
  const { kind, id } = part;
  return useFromFindings((findings) => findings.filter((finding) => concerns(finding, { kind, id }, field)), sayTheSame);
}

/** A value derived from the findings; the component renders again when it is no longer `same`. */
export function useFromFindings<Value>(derive: (findings: readonly Finding[]) => Value, same: (a: Value, b: Value) => boolean): Value {
  const findings = use(FindingsContext);
  if (!findings) throw new Error('This component belongs inside an EditorProvider');
  const last = useRef<{ value: Value }>(undefined);
  return useStore(findings, (all) => {
    const value = derive(all);
    if (!last.current || !same(last.current.value, value)) last.current = { value };
    return last.current.value;
  });
}

const everything = (findings: readonly Finding[]) => findings;

/** Whether two lists of findings read alike. Their fixes may differ; whoever offers fixes takes all findings. */
function sayTheSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, i) => finding.message === b[i]!.message && finding.severity === b[i]!.severity && finding.target.field === b[i]!.target.field);
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
