'use client';
import { useState } from 'react';
import { useFieldProblem } from './field-problem';

/** What was read from a text: a value, or what is wrong with it in words for the person typing. */
export type Reading<T> = { value: T | undefined } | { problem: string };

type Options<T> = {
  value: T | undefined;
  onValueChange: (value: T | undefined) => void;
  read: (text: string) => Reading<T>;
  write: (value: T | undefined) => string;
};

/**
 * Lets people type a value in their own words. Whatever can be read is reported at once; what cannot is kept as typed, with a
 * problem shown by the field around it. Leaving the control tidies the text; a change of `value` from elsewhere replaces it.
 */
export function useDraft<T>({ value, onValueChange, read, write }: Options<T>) {
  const [draft, setDraft] = useState<{ text: string; value: T | undefined }>();
  const current = draft && Object.is(draft.value, value) ? draft : undefined;
  const text = current ? current.text : write(value);
  const reading = current && read(current.text);
  const problem = reading && 'problem' in reading ? reading.problem : undefined;
  useFieldProblem(problem);
  return {
    text,
    problem,
    type: (next: string) => {
      const heard = read(next);
      const kept = 'problem' in heard ? value : heard.value;
      setDraft({ text: next, value: kept });
      if (!Object.is(kept, value)) onValueChange(kept);
    },
    leave: () => {
      if (!problem) setDraft(undefined);
    },
  };
}
