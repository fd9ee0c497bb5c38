'use client';
import { createContext, use, useCallback, useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { FieldProblem, useFieldProblem } from '@/components/ui/field-problem';
import { useFindingsFor } from '@/components/builder/editor-context';
import type { PartRef } from '@/lib/editor/part';
import type { Finding } from '@/lib/linter/finding';
import { placeOf } from './place-findings';

type Scope = {
  /** Findings by the path of the field that says them; under `undefined`, those that no field on screen covers. */
  placed: ReadonlyMap<string | undefined, readonly Finding[]>;
  claim: (path: string) => () => void;
  /** Notes that a field holds a text it cannot read, until the returned function is called. */
  note: () => () => void;
};

const ScopeContext = createContext<Scope>({ placed: new Map(), claim: () => () => {}, note: () => () => {} });
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
  const [claims, setClaims] = useState<readonly string[]>([]);
  const claim = useCallback((path: string) => {
    setClaims((before) => [...before, path]);
    return () => setClaims((before) => before.toSpliced(before.indexOf(path), 1));
  }, []);
  const [unreadable, setUnreadable] = useState(0);
  const note = useCallback(() => {
    setUnreadable((before) => before + 1);
    return () => setUnreadable((before) => before - 1);
  }, []);
  useEffect(() => onUnreadable(unreadable > 0), [onUnreadable, unreadable]);
  const scope = useMemo(() => {
    const placed = new Map<string | undefined, Finding[]>();
    for (const finding of findings) {
      const place = placeOf(finding, claims);
      placed.set(place, [...(placed.get(place) ?? []), finding]);
    }
    return { placed, claim, note };
  }, [findings, claims, claim, note]);
  return <ScopeContext value={scope}>{children}</ScopeContext>;
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
  return path === undefined || !visible ? NONE : (placed.get(path) ?? NONE);
}

/** What is to be said about the part as a whole. */
export function useUnplaced(): readonly Finding[] {
  return use(ScopeContext).placed.get(undefined) ?? NONE;
}

/** Stands between a field and its control: passes on what the control cannot read, and notes it for the whole form. */
export function WatchReading({ children }: { children: ReactNode }) {
  const { note } = use(ScopeContext);
  const [problem, setProblem] = useState<string>();
  useFieldProblem(problem);
  const unreadable = problem !== undefined;
  useEffect(() => (unreadable ? note() : undefined), [unreadable, note]);
  return <FieldProblem value={setProblem}>{children}</FieldProblem>;
}
