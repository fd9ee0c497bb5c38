'use client';

import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import type { ApprovalNews } from '@/components/approvals/approval-news';
import { RelativeTime } from '@/components/builder/relative-time';
import { classNames } from '@/components/ui/class-names';
import { TONE_SOFT } from '@/components/ui/tone';

type Hold = { take: () => () => void; news: readonly ApprovalNews[] };

const HoldContext = createContext<Hold>({ take: () => () => {}, news: [] });

/**
 * What a page shows, which stays as it is for as long as a dialog over it is open: what others do must not take away the dialog and what is
 * typed there. `hear` is told what they did, for the dialog to say.
 */
export function useHeldPage<T>(latest: T): { shown: T; hear: (news: readonly ApprovalNews[]) => void; hold: Hold } {
  const [dialogs, setDialogs] = useState(0);
  const [shown, setShown] = useState(latest);
  const [news, setNews] = useState<readonly ApprovalNews[]>([]);
  const [take] = useState(() => () => {
    setDialogs((open) => open + 1);
    return () => setDialogs((open) => open - 1);
  });
  if (dialogs === 0 && shown !== latest) setShown(latest);
  if (dialogs === 0 && news.length > 0) setNews([]);
  return { shown: dialogs === 0 ? latest : shown, hear: (more) => setNews((before) => [...before, ...more]), hold: { take, news } };
}

export const HoldProvider = HoldContext;

/** Holds the page while a dialog is open, and says in it what others did meanwhile. */
export function useHold(open: boolean): ReactNode {
  const { take, news } = use(HoldContext);
  useEffect(() => (open ? take() : undefined), [open, take]);
  const last = open ? news.at(-1) : undefined;
  return (
    <span aria-live="polite" className="block">
      {last && (
        <span className={classNames('mt-2 block rounded-lg px-3 py-2.5 text-13', TONE_SOFT.warning)}>
          <span className="block font-medium">
            {last.who} {last.what}, <RelativeTime atMs={last.at} />
          </span>
          <span className="text-ink">It concerns version {last.versionNumber}. Close this to see how things stand now.</span>
        </span>
      )}
    </span>
  );
}
