import { useCallback } from 'react';
import { RelativeTime } from '@/components/builder/relative-time';
import { useToast } from '@/components/ui/toast';

/** What somebody else did about a request for approval. `at` in milliseconds since 1970. */
export type ApprovalNews = { at: number; who: string; what: string; versionNumber: number };

/** As many as can be read before they go. */
const MOST_TOLD = 3;
const STAYS_MS = 10_000;

/** Tells what others did, politely and for a while: it stays to be read in the history. */
export function useTellNews(): (news: readonly ApprovalNews[]) => void {
  const { show } = useToast();
  return useCallback(
    (news) => {
      for (const { at, who, what, versionNumber } of news.slice(-MOST_TOLD)) {
        show({ title: `${who} ${what}`, description: <>Version {versionNumber}, <RelativeTime atMs={at} /></>, durationMs: STAYS_MS });
      }
    },
    [show],
  );
}
