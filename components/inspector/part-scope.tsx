'use client';
import { createContext, use, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import { FieldProblem, useFieldProblem } from '@/components/ui/field-problem';
import { useFindingsFor } from '@/components/builder/editor-context';
import type { PartRef } from '@/lib/editor/part';
import type { Finding } from '@/lib/linter/finding';
import { placeFindings, type Placed } from './place-findings';

type Scope = {
  /** Findings by the path of the field that says them. A store, so that a field renders again only when what it says changes. */
  placed: StoreApi<Placed>;
  claim: (path: string) => () => void;
  /** Notes that a field holds what is in no document, such as a text it cannot read, until the returned function is called. */
  note: () => () => void;
};

const ScopeContext = createContext<Scope>({ placed: createStore<Placed>(() => new Map()), claim: () => () => {}, note: () => () => {} });
const VisibleContext = createContext(true);
const NONE: readonly Finding[] = [];

type Props = {
  part: PartRef;
  /** Told when there begins, and ceases, to be a text in the form that could not be read and so is nowhere but there. */
  onUnreadable: (some: boolean) => void;
  children: ReactNode;
};

/** Brings what the linter says about a part to the fields of its form: each field on screen claims its path. */
export function PartScope({ part, onUnreadable, children }: Props) {
  const findings = useFindingsFor(part);
  const [unreadable, setUnreadable] = useState(0);
  const [{ scope, tell }] = useState(() => createScope(setUnreadable));
  useLayoutEffect(() => tell(findings), [tell, findings]);
  useEffect(() => onUnreadable(unreadable > 0), [onUnreadable, unreadable]);
  return <ScopeContext value={scope}>{children}</ScopeContext>;
}

function createScope(count: (change: (before: number) => number) => void): { scope: Scope; tell: (findings: readonly Finding[]) => void } {
  const placed = createStore<Placed>(() => new Map());
  let [findings, claims] = [NONE, [] as readonly string[]];
  const place = () => placed.setState(placeFindings(findings, claims, placed.getState()), true);
  return {
    scope: {
      placed,
      claim: (path) => {
        claims = [...claims, path];
        place();
        return () => {
          claims = claims.toSpliced(claims.indexOf(path), 1);
          place();
        };
      },
      note: () => {
        count((before) => before + 1);
        return () => count((before) => before - 1);
      },
    },
    tell: (next) => {
      findings = next;
      place();
    },
  };
}

/** Fields inside something folded away claim nothing: what concerns them is said by what folds them. */
export function Folded({ folded, children }: { folded: boolean; children: ReactNode }) {
  const visible = use(VisibleContext);
  return <VisibleContext value={visible && !folded}>{children}</VisibleContext>;
}

/** Claims a path and returns what is to be said there. */
export function useSaid(path: string | undefined): readonly Finding[] {
  const { placed, claim } = use(ScopeContext);
  const visible = use(VisibleContext);
  useLayoutEffect(() => (path !== undefined && visible ? claim(path) : undefined), [path, visible, claim]);
  return useStore(placed, (known) => (path === undefined || !visible ? NONE : (known.get(path) ?? NONE)));
}

/** What is to be said about the part as a whole. */
export function useUnplaced(): readonly Finding[] {
  return useStore(use(ScopeContext).placed, (known) => known.get(undefined) ?? NONE);
}

/** Keeps the form, out of sight, when another part is selected while something was entered that is in no document. */
export function useUnsaved(some: boolean): void {
  const { note } = use(ScopeContext);
  useEffect(() => (some ? note() : undefined), [some, note]);
}

/** Stands between a field and its control: passes on what the control cannot read, and notes it for the whole form. */
export function WatchReading({ children }: { children: ReactNode }) {
  const [problem, setProblem] = useState<string>();
  useFieldProblem(problem);
  useUnsaved(problem !== undefined);
  return <FieldProblem value={setProblem}>{children}</FieldProblem>;
}
