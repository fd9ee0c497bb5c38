'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useHearComments } from '@/components/comments/comments-context';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { useTellNews, type ApprovalNews } from './approval-news';
import { usePulse } from './use-pulse';

type Props = {
  /** Without one, all requests of the brand count. */
  journeyId?: string;
  /** How things stood when the page was read. */
  revision: string;
  /** Told what others did, besides the reader. */
  onNews?: (news: readonly ApprovalNews[]) => void;
  /** What the page says in short, for screen readers to hear when it changes. */
  said?: string;
};

/** Reads the page anew when others do something about what it shows, and says what; comments around it come by themselves. */
export function KeepUp({ journeyId, revision, onNews, said }: Props) {
  const router = useRouter();
  const tell = useTellNews();
  const hearComments = useHearComments();
  /** Up to which revision the reader was told. */
  const told = useRef(revision);
  useEffect(() => {
    told.current = revision;
  }, [revision]);
  usePulse(
    journeyId,
    () => told.current,
    (pulse) => {
      if (pulse.comments !== null) void hearComments?.(pulse.comments);
      told.current = pulse.revision;
      if (pulse.news.length > 0) {
        tell(pulse.news);
        onNews?.(pulse.news);
      }
      if (pulse.revision !== revision) router.refresh();
    },
  );
  return <VisuallyHidden live>{said}</VisuallyHidden>;
}
