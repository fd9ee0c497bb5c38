import { useEffect, useState } from 'react';
import { useLibrary, type Given } from '@/components/builder/library-context';
import type { Journey } from '@/lib/journey/journey';

/** A version's document, undefined on its way; `again` asks once more where it could not be had. Without a number there is none. */
export function useDocument(number: number | undefined): { given: Given<Journey> | undefined; again: () => void } {
  const loadVersion = useLibrary()?.loadVersion;
  const [answer, setAnswer] = useState<{ number: number; given: Given<Journey> }>();
  const [attempt, setAttempt] = useState(0);
  // Versions never change: what has come is not asked for again.
  const here = answer?.number === number && answer?.given.ok === true;
  useEffect(() => {
    if (number === undefined || here || !loadVersion) return undefined;
    let over = false;
    void loadVersion(number).then((given) => !over && setAnswer({ number, given }));
    return () => void (over = true);
  }, [number, here, attempt, loadVersion]);
  return {
    given: answer?.number === number ? answer?.given : undefined,
    again: () => {
      setAnswer(undefined);
      setAttempt((before) => before + 1);
    },
  };
}
