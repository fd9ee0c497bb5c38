'use client';

import { createContext, use, useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import { afterPaint } from '@/components/ui/after-paint';
import type { EditorState, EditorStore } from '@/lib/editor/store';
import type { PartRef } from '@/lib/editor/part';
import type { Journey } from '@/lib/journey/journey';
import type { Facts } from '@/lib/linter/facts';
import { readAlike, type Finding } from '@/lib/linter/finding';
import type { lint as lintOf } from '@/lib/linter/lint';

type Lint = typeof lintOf;

/** Stands for findings until the first check is done: the rules come after what is drawn. */
const UNCHECKED: readonly Finding[] = [];
const RETRY_MS = 3_000;

let loaded: Lint | undefined;

const StoreContext = createContext<EditorStore | undefined>(undefined);
/** Findings, and the document as it was when they were made. */
type Checked = { findings: readonly Finding[]; journey: Journey };
/** A store, so that a component renders again only when the findings it reads have changed. */
const CheckedContext = createContext<StoreApi<Checked> | undefined>(undefined);

/** Makes the document store, and what is wrong with its document by the brand's rules, known to everything inside. `facts` stay the same object while nothing changes. */
export function EditorProvider({ store, facts, children }: { store: EditorStore; facts?: Facts; children: ReactNode }) {
  const journey = useDeferredValue(useStore(store, (state) => state.journey));
  const lint = useLint();
  const [checked] = useState(() => createStore<Checked>(() => ({ findings: lint?.(journey, facts) ?? UNCHECKED, journey })));
  useEffect(() => lint && checked.setState({ findings: lint(journey, facts), journey }), [checked, journey, facts, lint]);
  return (
    <StoreContext value={store}>
      <CheckedContext value={checked}>{children}</CheckedContext>
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

/** Everything the linter says about the document, a moment behind typing; the same list as long as it reads the same. */
export function useFindings(): readonly Finding[] {
  return useFromFindings(everything, sayTheSame);
}

/** Asks for what the linter says at this moment, for handlers: with mends for the document as it is now. */
export function useAskFindings(): () => Checked {
  return useChecks().getState;
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

/** A value derived from the findings and the document they were made of; the component renders again when it is no longer `same`. */
export function useFromFindings<Value>(derive: (findings: readonly Finding[], journey: Journey) => Value, same: (a: Value, b: Value) => boolean): Value {
  const last = useRef<{ from: Checked; derive: unknown; value: Value }>(undefined);
  return useStore(useChecks(), (from) => {
    const was = last.current;
    // Asked several times for one render, it derives once.
    if (was?.from === from && was.derive === derive) return was.value;
    const value = derive(from.findings, from.journey);
    last.current = { from, derive, value: was && same(was.value, value) ? was.value : value };
    return last.current.value;
  });
}

function useChecks(): StoreApi<Checked> {
  const checks = use(CheckedContext);
  if (!checks) throw new Error('This component belongs inside an EditorProvider');
  return checks;
}

const everything = (findings: readonly Finding[]) => findings;

function sayTheSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  // What was not checked yet is not the same as nothing found.
  return (a === UNCHECKED) === (b === UNCHECKED) && a.length === b.length && a.every((finding, i) => readAlike(finding, b[i]!));
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
