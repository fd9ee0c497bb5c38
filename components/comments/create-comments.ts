import type { StoreApi } from 'zustand';
import type { Mention } from '@/lib/brand/mentions';
import type { CommentActions, Said } from './comment-entry';
import { commentsRevision } from './comments-revision';
import { takeInComments, type ShownComment } from './take-in-comments';
import { tellComments } from './tell-comments';

export type Draft = { text: string; mentioned: readonly Mention[] };

export type Comments = {
  journeyId: string;
  store: StoreApi<readonly ShownComment[]>;
  findPeople: CommentActions['findPeople'];
  /** Both say whether it was done; what failed was told. */
  add: (said: Said) => Promise<boolean>;
  resolve: (id: string, resolved: boolean) => Promise<boolean>;
  /** Told how the comments stand on the server; where they are others here, they are fetched. */
  hear: (revision: string) => Promise<void>;
  /** Somebody reads the threads until the answer is called: meanwhile those that others settle stay in sight. */
  read: () => () => void;
  /** What is typed and not sent, by what it is about: it outlives its field. */
  drafts: Map<string, Draft>;
};

type Ports = {
  journeyId: string;
  store: StoreApi<readonly ShownComment[]>;
  actions: CommentActions;
  fail: (title: string, description: string) => void;
  /** Told in words what others said or settled. */
  say: (news: string) => void;
};

/** What is said about a journey, as one person's page has it: theirs goes to the server, others' comes from there. */
export function createComments({ journeyId, store, actions, fail, say }: Ports): Comments {
  let readers = 0;
  let fetching = false;
  /** Own changes on their way, and how many there were: what was read before one of them ended is not the latest. */
  let pending = 0;
  let changes = 0;

  const ask = async (what: ReturnType<CommentActions['addComment']>, failed: string, advice: string): Promise<boolean> => {
    pending++;
    const answer = await what.catch(() => ({ ok: false as const, message: `The server does not answer. ${advice}` }));
    pending--;
    changes++;
    if (!answer.ok) fail(failed, answer.message);
    else store.setState([...store.getState().filter(({ id }) => id !== answer.value.id), answer.value].sort((a, b) => a.atMs - b.atMs), true);
    return answer.ok;
  };

  return {
    journeyId,
    store,
    findPeople: actions.findPeople,
    add: (said) => ask(actions.addComment({ journeyId, said }), 'The comment was not kept', 'Your words are still in the field; try again in a moment.'),
    resolve: (id, resolved) => ask(actions.resolveThread({ id, resolved }), 'The thread was not changed', 'Try again in a moment.'),
    async hear(revision) {
      if (fetching || pending > 0 || revision === commentsRevision(store.getState())) return;
      fetching = true;
      const before = changes;
      const latest = await actions.listComments(journeyId).catch(() => null);
      fetching = false;
      // Heard again in a moment, where nothing came or something was done here meanwhile.
      if (!latest || pending > 0 || changes !== before) return;
      const told = tellComments(store.getState(), latest);
      store.setState(takeInComments(store.getState(), latest, { lingering: readers > 0 }), true);
      if (told) say(told);
    },
    read() {
      readers++;
      return () => {
        if (--readers === 0) store.setState(takeInComments([], store.getState(), { lingering: false }), true);
      };
    },
    drafts: new Map(),
  };
}
