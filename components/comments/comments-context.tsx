'use client';

import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { createStore, useStore } from 'zustand';
import { useToast } from '@/components/ui/toast';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { CommentActions, CommentEntry } from './comment-entry';
import { createComments, type Comments } from './create-comments';
import type { ShownComment } from './take-in-comments';

const CommentsContext = createContext<Comments | undefined>(undefined);

/** Makes what is said about the journey known to everything inside, and tells screen readers of what others say. */
export function CommentsProvider({ journeyId, comments, actions, children }: { journeyId: string; comments: readonly CommentEntry[]; actions: CommentActions; children: ReactNode }) {
  const [store] = useState(() => createStore<readonly ShownComment[]>(() => comments));
  const [news, setNews] = useState('');
  const toast = useToast();
  const value = useMemo(() => createComments({ journeyId, store, actions, fail: (title, description) => void toast.show({ title, description, tone: 'danger' }), say: setNews }), [journeyId, actions, store, toast]);
  return (
    <CommentsContext value={value}>
      {children}
      <VisuallyHidden live>{news}</VisuallyHidden>
    </CommentsContext>
  );
}

export function useComments(): Comments {
  const comments = use(CommentsContext);
  if (!comments) throw new Error('This component belongs inside a CommentsProvider');
  return comments;
}

/** Tells comments how they stand on the server; nothing on pages without comments. */
export function useHearComments(): Comments['hear'] | undefined {
  return use(CommentsContext)?.hear;
}

/** How many open threads there are; about one part when it is named. */
export function useOpenThreads(partId?: string): number {
  return useStore(useComments().store, (all) => all.filter((comment) => comment.threadId === null && comment.resolvedAtMs === null && (partId === undefined || comment.partId === partId)).length);
}
