'use client';

import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import { useToast } from '@/components/ui/toast';
import type { CommentActions, CommentEntry, Said } from './comment-entry';

type Comments = {
  store: StoreApi<readonly CommentEntry[]>;
  findPeople: CommentActions['findPeople'];
  /** Both say whether it was done; what failed was told. */
  add: (said: Said) => Promise<boolean>;
  resolve: (id: string, resolved: boolean) => Promise<boolean>;
};

const CommentsContext = createContext<Comments | undefined>(undefined);

/** Makes what is said about the journey known to everything inside. */
export function CommentsProvider({ journeyId, comments, actions, children }: { journeyId: string; comments: readonly CommentEntry[]; actions: CommentActions; children: ReactNode }) {
  const [store] = useState(() => createStore<readonly CommentEntry[]>(() => comments));
  const toast = useToast();
  const value = useMemo<Comments>(() => {
    const ask = async (what: ReturnType<CommentActions['addComment']>, failed: string): Promise<boolean> => {
      const answer = await what.catch(() => ({ ok: false as const, message: 'The server does not answer. Your words are still in the field; try again in a moment.' }));
      if (!answer.ok) toast.show({ title: failed, description: answer.message, tone: 'danger' });
      else store.setState([...store.getState().filter(({ id }) => id !== answer.value.id), answer.value].sort((a, b) => a.atMs - b.atMs), true);
      return answer.ok;
    };
    return {
      store,
      findPeople: actions.findPeople,
      add: (said) => ask(actions.addComment({ journeyId, said }), 'The comment was not kept'),
      resolve: (id, resolved) => ask(actions.resolveThread({ id, resolved }), 'The thread was not changed'),
    };
  }, [journeyId, actions, store, toast]);
  return <CommentsContext value={value}>{children}</CommentsContext>;
}

export function useComments(): Comments {
  const comments = use(CommentsContext);
  if (!comments) throw new Error('This component belongs inside a CommentsProvider');
  return comments;
}

/** How many open threads there are; about one part when it is named. */
export function useOpenThreads(partId?: string): number {
  return useStore(useComments().store, (all) => all.filter((comment) => comment.threadId === null && comment.resolvedAtMs === null && (partId === undefined || comment.partId === partId)).length);
}
