'use client';

import { useEffect, useRef, useState } from 'react';
import { NO_ANSWER } from '@/components/settings/answer';
import type { ApproveActions, Preview } from './approve-data';

const QUIET_MS = 400;

/**
 * Weighs the draft again when the audience changes, after a pause in typing. What was weighed last stays until the new answer is there;
 * `pending` says that it is out of date.
 */
export function usePreview(journeyId: string, first: Preview, { people, countries }: { people: number | undefined; countries: readonly string[] }, ask: ApproveActions['preview']): { preview: Preview; pending: boolean; failed: string | undefined } {
  const [known, setKnown] = useState({ first, preview: first });
  // The page was read anew: what it says now holds.
  if (known.first !== first) setKnown({ first, preview: first });
  const { preview } = known;
  const [failed, setFailed] = useState<string>();
  const wanted = people === undefined || !Number.isInteger(people) || people < 1 ? undefined : JSON.stringify({ people, countries });
  const shown = JSON.stringify({ people: preview.people, countries: preview.countries });
  const newest = useRef(wanted);
  useEffect(() => {
    newest.current = wanted;
    if (wanted === undefined || wanted === shown) return undefined;
    const timer = setTimeout(async () => {
      const answer = await ask({ journeyId, audience: JSON.parse(wanted) as { people: number; countries: string[] } }).catch(() => NO_ANSWER);
      if (newest.current !== wanted) return;
      setFailed(answer.ok ? undefined : answer.message);
      if (answer.ok) setKnown((now) => ({ ...now, preview: answer.preview }));
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [ask, journeyId, shown, wanted]);
  return { preview, pending: wanted !== undefined && wanted !== shown && failed === undefined, failed };
}
