'use client';
import { createContext, useContext, useEffect } from 'react';

const Context = createContext<(problem: string | undefined) => void>(() => {});

/** Lets a control tell the field around it what it could not read. */
export const FieldProblem = Context.Provider;

/** Reports a control's own problem to the field around it, and takes it back when it is solved or gone. */
export function useFieldProblem(problem: string | undefined): void {
  const report = useContext(Context);
  useEffect(() => {
    report(problem);
    return () => report(undefined);
  }, [report, problem]);
}
