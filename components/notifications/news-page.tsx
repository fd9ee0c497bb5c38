'use client';

import { Bell } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { RelativeTime } from '@/components/builder/relative-time';
import { NO_ANSWER, type Answer } from '@/components/settings/answer';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { EmptyState } from '@/components/ui/empty-state';
import { useToast } from '@/components/ui/toast';

export type NewsEntry = { id: string; text: string; path: string; atMs: number; read: boolean };

/** One's news, the newest first: each leads to what it is about and counts as read once followed. */
export function NewsPage({ news, markRead }: { news: readonly NewsEntry[]; markRead: (input: { ids?: string[] }) => Promise<Answer> }) {
  const [busy, setBusy] = useState(false);
  const toast = useToast();
  const unread = news.filter(({ read }) => !read).length;
  const readAll = async () => {
    setBusy(true);
    const answer = await markRead({}).catch(() => NO_ANSWER);
    setBusy(false);
    if (!answer.ok) toast.show({ title: 'Nothing was marked', description: answer.message, tone: 'danger' });
  };
  return (
    <>
      <PageHeader
        title="Notifications"
        meta={unread > 0 && <span className="tabular">{unread} unread</span>}
        actions={
          unread > 0 && (
            <Button onClick={() => void readAll()} loading={busy}>
              Mark all as read
            </Button>
          )
        }
      />
      <div className="mx-auto max-w-180 px-4 py-6 sm:px-6">
        {news.length === 0 ? (
          <EmptyState icon={<Bell />} title="Nothing new">
            When somebody asks for your approval, or decides about your work, you read it here.
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line rounded-lg border bg-raised">
            {news.map(({ id, text, path, atMs, read }) => (
              <li key={id}>
                <Link href={path} onClick={() => void (read || markRead({ ids: [id] }).catch(() => NO_ANSWER))} className="focus-inset flex gap-3 px-4 py-2.5 transition-colors hover:bg-hover">
                  <span aria-hidden className={classNames('mt-1.5 size-2 shrink-0 rounded-full', !read && 'bg-accent')} />
                  <span className="min-w-0 flex-1">
                    <span className={classNames('block text-13 wrap-anywhere', read ? 'text-muted' : 'font-medium')}>
                      {!read && <span className="sr-only">Unread: </span>}
                      {text}
                    </span>
                    <span className="block text-12 text-faint">
                      <RelativeTime atMs={atMs} />
                    </span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
