import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedDb } from '@/db/handle';
import type { JourneyRow } from '@/db/schema/journeys';
import { serializeJourney } from '@/lib/journey/parse';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import type { ServiceContext } from '../context';
import { importJourney } from '../journeys/import-journey';
import { saveDraft } from '../journeys/save-draft';
import { listNews } from '../notifications/list-news';
import { team } from '../testing/team';
import { twoBrands } from '../testing/two-brands';
import { addComment } from './add-comment';
import { listComments } from './list-comments';
import { resolveThread } from './resolve-thread';

let store: OpenedDb;
let owner: ServiceContext;
let stranger: ServiceContext;
let journey: JourneyRow;
const as = (over: Partial<ServiceContext>): ServiceContext => ({ ...owner, ...over });

beforeAll(async () => {
  ({ store, owner, stranger } = await twoBrands());
  ({ row: journey } = await importJourney(owner, { text: serializeJourney(completeJourney()) }));
});
afterAll(() => store.close());

const say = (context: ServiceContext, said: unknown) => addComment(context, { journeyId: journey.id, said });

describe('comments', () => {
  it('are threads about parts: answered, settled, opened again, and kept when the part goes', async () => {
    const first = await say(owner, { text: ' Is this too soon? ', partId: 'welcome' });
    expect(first).toMatchObject({ text: 'Is this too soon?', partName: 'Welcome', threadId: null });
    const answer = await say(as({ actor: { id: 'b', name: 'Bea', role: 'marketer' }, now: new Date('2026-01-02T04:00:00Z') }), { text: 'A day is fine', threadId: first.id });
    expect(answer).toMatchObject({ threadId: first.id, partId: 'welcome', authorName: 'Bea' });
    expect(await resolveThread(owner, { id: first.id, resolved: true })).toMatchObject({ resolvedBy: owner.actor.name });
    expect(await resolveThread(owner, { id: first.id, resolved: false })).toMatchObject({ resolvedAt: null });
    await saveDraft(owner, { id: journey.id, baseRevision: 1, document: { ...completeJourney(), states: completeJourney().states.map((state) => ({ ...state, touchpoints: [] })) } });
    expect(await listComments(owner, { journeyId: journey.id })).toHaveLength(2);
    await expect(say(owner, { text: 'Late', partId: 'welcome' })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('are refused when empty, endless, to another brand’s journey, by a viewer, or into a thread that is none', async () => {
    for (const said of [{ text: '  ' }, { text: 'x'.repeat(4_001) }, { text: 'x', authorName: 'Somebody else' }, null]) await expect(say(owner, said)).rejects.toMatchObject({ code: 'invalid' });
    const [first, answer] = await listComments(owner, { journeyId: journey.id });
    await expect(say(owner, { text: 'x', threadId: 'nothing' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(say(owner, { text: 'x', threadId: answer!.id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(say(stranger, { text: 'x' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(resolveThread(stranger, { id: first!.id, resolved: true })).rejects.toMatchObject({ code: 'not-found' });
    await expect(say(as({ actor: { ...owner.actor, role: 'viewer' } }), { text: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await listComments(stranger, { journeyId: journey.id })).toEqual([]);
  });

  it('tell those they mention, by the names they have, and mention members alone', async () => {
    const { Ana, Bea } = await team(store.db, { Ana: 'marketer', Bea: 'viewer' });
    const { row } = await importJourney(Ana, { text: serializeJourney(completeJourney()) });
    const mention = (id: string, name: string) => addComment(Ana, { journeyId: row.id, said: { text: `Look, @[${name}](${id})!`, partId: 'welcome' } });
    expect((await mention(Bea.actor.id, 'The boss')).text).toBe(`Look, @[Bea](${Bea.actor.id})!`);
    expect(await listNews(Bea)).toMatchObject([{ text: `Ana mentioned you in a comment about “Welcome” of “${row.name}”`, path: `/journeys/${row.id}#comments` }]);
    await mention(Ana.actor.id, 'Ana');
    expect(await listNews(Ana)).toEqual([]);
    await expect(mention(owner.actor.id, 'Stranger')).rejects.toMatchObject({ code: 'invalid' });
    expect(await listComments(Ana, { journeyId: row.id })).toHaveLength(2);
  });
});
