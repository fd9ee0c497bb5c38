import { useCallback, useRef, useState } from 'react';
import { useTellNews } from '@/components/approvals/approval-news';
import { useAskCounts } from '@/components/shell/counts-context';
import type { BuilderActions } from './actions';
import type { Requests } from './next-step';

/** The journey's requests as they were loaded, read anew when `hear` is told another revision: then the reader is told what others did. */
export function useLatestRequests(journeyId: string, opened: Requests, load: BuilderActions['loadRequests']): [Requests, hear: (revision: string) => void] {
  const [requests, setRequests] = useState(opened);
  const tell = useTellNews();
  const askCounts = useAskCounts();
  const known = useRef(opened.revision);
  const loading = useRef(false);
  const hear = useCallback(
    async (revision: string) => {
      if (revision === known.current || loading.current) return;
      loading.current = true;
      // Without an answer, what was known stays, and the next beat asks again.
      const latest = await load({ journeyId, known: known.current }).catch(() => null);
      loading.current = false;
      if (!latest) return;
      known.current = latest.revision;
      setRequests((before) => ({ ...before, ...latest }));
      tell(latest.news);
      askCounts();
    },
    [journeyId, load, tell, askCounts],
  );
  return [requests, useCallback((revision) => void hear(revision), [hear])];
}
