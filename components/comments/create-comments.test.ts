import { createStore } from 'zustand';
import { expect, it } from 'vitest';
import type { CommentActions, CommentEntry } from './comment-entry';
import { commentsRevision } from './comments-revision';
import { createComments } from './create-comments';
import { openThreads, type ShownComment } from './take-in-comments';

const comment = (id: string, over: Partial<CommentEntry> = {}): CommentEntry => ({ id, threadId: null, partId: 'habit', partName: 'Habit', text: 'Too soon?', authorName: 'Ana', yours: false, atMs: 1_000, resolvedAtMs: null, resolvedBy: null, ...over });

/** A page with these comments before it, and the server they come from: how it stands, what was asked of it, and how long it takes. */
function page(opened: CommentEntry[]) {
  const server = { comments: opened, asked: 0, wait: Promise.resolve() };
  const said: string[] = [];
  const failed: string[] = [];
  const actions: CommentActions = {
    async listComments() {
      server.asked++;
      const now = server.comments;
      await server.wait;
      return now;
    },
    async addComment({ said: { text } }) {
      server.comments = [...server.comments, comment(`mine ${text}`, { text, yours: true, atMs: 9_000 })];
      return { ok: true, value: server.comments.at(-1)! };
    },
    findPeople: () => Promise.resolve([]),
    resolveThread: () => Promise.reject(new Error('offline')),
  };
  const store = createStore<readonly ShownComment[]>(() => opened);
  const comments = createComments({ journeyId: 'j', store, actions, fail: (title, description) => failed.push(`${title}: ${description}`), say: (news) => said.push(news) });
  const beat = () => comments.hear(commentsRevision(server.comments));
  return { server, said, failed, store, comments, beat };
}

it('fetches comments only where they differ, and says what others said', async () => {
  const { server, said, store, beat } = page([comment('a')]);
  await beat();
  expect(server.asked).toBe(0);
  server.comments = [...server.comments, comment('b', { threadId: 'a', text: 'Ask @[Bea](u1)' })];
  await beat();
  await beat();
  expect(server.asked).toBe(1);
  expect(store.getState()).toEqual(server.comments);
  server.comments = [...server.comments, comment('c', { partId: null, partName: 'The journey' }), comment('d', { yours: true })];
  await beat();
  server.comments = [...server.comments, comment('e'), comment('f', { authorName: 'Bea', text: 'x'.repeat(900) })];
  await beat();
  expect(said).toEqual(['Ana answered about Habit: Ask @Bea', 'Ana commented on the journey: Too soon?', `2 new comments. The last: Bea commented on Habit: ${'x'.repeat(200)}…`]);
});

it('keeps what was said here while others’ comments were on their way', async () => {
  const { server, store, comments, beat } = page([comment('a')]);
  server.comments = [...server.comments, comment('b')];
  let arrive = () => {};
  server.wait = new Promise((resolve) => (arrive = resolve));
  const hearing = beat();
  expect(await comments.add({ text: 'Mine' })).toBe(true);
  arrive();
  await hearing;
  expect(store.getState().map(({ id }) => id)).toEqual(['a', 'mine Mine']);
  await beat();
  expect(store.getState().map(({ id }) => id)).toEqual(['a', 'b', 'mine Mine']);
  await beat();
  expect(server.asked, 'nothing more').toBe(2);
});

it('leaves threads that others settle where they are for as long as somebody reads', async () => {
  const { server, said, store, comments, beat } = page([comment('a'), comment('b')]);
  const away = comments.read();
  server.comments = [comment('a', { resolvedAtMs: 5_000, resolvedBy: 'Ana' }), comment('b')];
  await beat();
  expect(said).toEqual(['Ana settled the thread about Habit.']);
  expect(openThreads(store.getState()).map(({ id }) => id)).toEqual(['a', 'b']);
  server.comments = [...server.comments, comment('c')];
  await beat();
  expect(openThreads(store.getState()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  away();
  expect(openThreads(store.getState()).map(({ id }) => id)).toEqual(['b', 'c']);
  await beat();
  expect(server.asked).toBe(2);
});

it('tells what failed, and goes on hearing', async () => {
  const { server, failed, store, comments, beat } = page([comment('a')]);
  expect(await comments.resolve('a', true)).toBe(false);
  expect(failed).toEqual(['The thread was not changed: The server does not answer. Try again in a moment.']);
  server.comments = [...server.comments, comment('b')];
  await beat();
  expect(store.getState()).toHaveLength(2);
});
