import { beforeEach, describe, expect, it } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import type { Journey } from '@/lib/journey/journey';
import { startAutosave, type AutosavePorts, type SaveAnswer, type Saved, type SaveStatus, type UnsavedDraft } from './autosave';
import { addState } from './commands/add-state';
import { editJourney } from './commands/edit-part';
import { createEditorStore, type EditorStore } from './store';

/** A world in which time and answers are given by the test. */
class World implements AutosavePorts {
  nowMs = 0;
  kept: UnsavedDraft | null = null;
  statuses: SaveStatus[] = [];
  sent: { journey: Journey; baseRevision: number; answer: (answer: SaveAnswer) => Promise<void>; fail: () => Promise<void> }[] = [];
  timers: { run: () => void; atMs: number }[] = [];

  send = (journey: Journey, baseRevision: number) =>
    new Promise<SaveAnswer>((resolve, reject) => {
      this.sent.push({
        journey,
        baseRevision,
        answer: async (answer) => (resolve(answer), settle()),
        fail: async () => (reject(new Error('no network')), settle()),
      });
    });
  keep = (draft: UnsavedDraft | null) => void (this.kept = draft);
  onStatus = (status: SaveStatus) => void this.statuses.push(status);
  now = () => this.nowMs;
  setTimer = (run: () => void, delayMs: number) => {
    const timer = { run, atMs: this.nowMs + delayMs };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((other) => other !== timer));
  };

  async pass(ms: number) {
    this.nowMs += ms;
    const due = this.timers.filter(({ atMs }) => atMs <= this.nowMs);
    this.timers = this.timers.filter(({ atMs }) => atMs > this.nowMs);
    for (const { run } of due) run();
    await settle();
  }
  get status() {
    return this.statuses.at(-1)!;
  }
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
const rename = (store: EditorStore, name: string) => store.getState().run(editJourney('name', (journey) => void (journey.name = name)));

let world: World;
let store: EditorStore;
let start: Saved;

beforeEach(() => {
  world = new World();
  store = createEditorStore({ journey: blankJourney('Trial') });
  start = { journey: store.getState().journey, revision: 1, savedAtMs: 0, savedBy: 'me' };
});

const theirsOf = (journey: Journey, revision: number): Saved => ({ journey, revision, savedAtMs: 5, savedBy: 'you' });

describe('autosave', () => {
  it('sends the draft once after a pause, and keeps it in the browser until it is acknowledged', async () => {
    startAutosave(store, start, world);
    rename(store, 'A');
    rename(store, 'AB');
    expect(world.kept?.journey.name).toBe('AB');
    expect(world.sent).toHaveLength(0);
    await world.pass(600);
    expect(world.sent).toHaveLength(1);
    expect(world.sent[0]).toMatchObject({ baseRevision: 1, journey: { name: 'AB' } });
    await world.sent[0]!.answer({ status: 'saved', revision: 2, savedAtMs: 9 });
    expect(world.kept).toBeNull();
    expect(world.status).toEqual({ kind: 'saved', atMs: 9 });
  });

  it('sends what was typed during a save afterwards, on the new revision', async () => {
    startAutosave(store, start, world);
    rename(store, 'A');
    await world.pass(600);
    rename(store, 'AB');
    await world.pass(600);
    expect(world.sent).toHaveLength(1);
    await world.sent[0]!.answer({ status: 'saved', revision: 2, savedAtMs: 9 });
    expect(world.kept).toMatchObject({ base: { revision: 2 }, journey: { name: 'AB' } });
    await world.pass(600);
    expect(world.sent[1]).toMatchObject({ baseRevision: 2, journey: { name: 'AB' } });
  });

  it('tries again, ever slower, while no answer comes, and keeps the edits', async () => {
    startAutosave(store, start, world);
    rename(store, 'A');
    await world.pass(600);
    await world.sent[0]!.fail();
    expect(world.status).toEqual({ kind: 'offline', retryAtMs: 1_600 });
    expect(world.kept?.journey.name).toBe('A');
    await world.pass(1_000);
    await world.sent[1]!.fail();
    await world.pass(1_999);
    expect(world.sent).toHaveLength(2);
    await world.pass(1);
    expect(world.sent).toHaveLength(3);
    await world.sent[2]!.answer({ status: 'saved', revision: 2, savedAtMs: 9 });
    expect(world.kept).toBeNull();
  });

  it('takes a draft whose answer was lost as saved, and goes on with what was typed since', async () => {
    startAutosave(store, start, world);
    rename(store, 'A');
    await world.pass(600);
    const arrived = world.sent[0]!.journey;
    await world.sent[0]!.fail();
    rename(store, 'AB');
    await world.pass(1_000);
    await world.sent[1]!.fail();
    rename(store, 'ABC');
    await world.pass(600);
    expect(world.sent[2]).toMatchObject({ baseRevision: 1, journey: arrived });
    await world.sent[2]!.answer({ status: 'conflict', theirs: theirsOf(structuredClone(arrived), 2) });
    await world.pass(0);
    expect(world.sent[3]).toMatchObject({ baseRevision: 2, journey: { name: 'ABC' } });
    await world.sent[3]!.answer({ status: 'saved', revision: 3, savedAtMs: 9 });
    expect(world.status).toEqual({ kind: 'saved', atMs: 9 });
    expect(world.kept).toBeNull();
  });

  it('keeps what no answer came to beside what was typed since, for the next visit to send first', async () => {
    const autosave = startAutosave(store, start, world);
    rename(store, 'A');
    await world.pass(600);
    rename(store, 'AB');
    expect(world.kept).toMatchObject({ base: { revision: 1 }, journey: { name: 'AB' }, sent: { name: 'A' } });
    const { base, sent } = structuredClone(world.kept!);
    autosave.stop();

    startAutosave(store, base, world, sent);
    await world.pass(600);
    expect(world.sent[1]).toMatchObject({ baseRevision: 1, journey: { name: 'A' } });
    await world.sent[1]!.answer({ status: 'conflict', theirs: theirsOf(sent!, 2) });
    await world.pass(0);
    expect(world.sent[2]).toMatchObject({ baseRevision: 2, journey: { name: 'AB' } });
  });

  it('does not take a draft for saved that was undone before an answer came to what had been sent', async () => {
    startAutosave(store, start, world);
    rename(store, 'A');
    await world.pass(600);
    await world.sent[0]!.fail();
    store.getState().undo();
    expect(world.status.kind).toBe('offline');
    await world.pass(600);
    await world.sent[1]!.answer({ status: 'saved', revision: 2, savedAtMs: 9 });
    await world.pass(600);
    expect(world.sent[2]).toMatchObject({ baseRevision: 2, journey: { name: 'Trial' } });
  });

  it('waits for all that is unsaved, also what was typed during a save', async () => {
    const autosave = startAutosave(store, start, world);
    expect(await autosave.saveAll()).toBe(true);
    rename(store, 'A');
    await world.pass(600);
    rename(store, 'AB');
    const all = autosave.saveAll();
    await settle();
    await world.sent[0]!.answer({ status: 'saved', revision: 2, savedAtMs: 9 });
    await world.pass(600);
    await world.sent[1]!.answer({ status: 'saved', revision: 3, savedAtMs: 10 });
    await world.pass(60);
    expect(await all).toBe(true);
    expect(world.sent[1]).toMatchObject({ journey: { name: 'AB' } });
  });

  it('waits no longer than somebody would, nor for what needs a decision', async () => {
    const autosave = startAutosave(store, start, world);
    rename(store, 'A');
    const late = autosave.saveAll();
    await settle();
    await world.pass(60);
    await world.pass(8_000);
    expect(await late).toBe(false);
    await world.sent[0]!.answer({ status: 'conflict', theirs: theirsOf({ ...start.journey, name: 'Theirs' }, 2) });
    expect(await autosave.saveAll()).toBe(false);
  });

  it('stops at a conflict, keeps the edits, and saves over theirs only when told', async () => {
    const autosave = startAutosave(store, start, world);
    rename(store, 'Mine');
    await world.pass(600);
    const theirs = theirsOf({ ...start.journey, name: 'Theirs' }, 2);
    await world.sent[0]!.answer({ status: 'conflict', theirs });
    expect(world.status).toMatchObject({ kind: 'conflict', theirs });
    rename(store, 'Mine, longer');
    await world.pass(60_000);
    expect(world.sent).toHaveLength(1);
    expect(world.kept?.journey.name).toBe('Mine, longer');
    autosave.resolve(theirs);
    await settle();
    expect(world.sent[1]).toMatchObject({ baseRevision: 2, journey: { name: 'Mine, longer' } });
  });

  it('says so and waits for an edit when the server refuses the draft', async () => {
    startAutosave(store, start, world);
    rename(store, 'Bad');
    await world.pass(600);
    await world.sent[0]!.answer({ status: 'refused', message: 'Too long.' });
    expect(world.status).toEqual({ kind: 'refused', message: 'Too long.' });
    expect(world.kept).toMatchObject({ journey: { name: 'Bad' } });
    expect(world.kept).not.toHaveProperty('sent');
    await world.pass(60_000);
    expect(world.sent).toHaveLength(1);
    rename(store, 'Good');
    await world.pass(600);
    expect(world.sent[1]!.journey.name).toBe('Good');
  });

  it('tries a draft that was refused for no fault of its own again, and tells of it until it is saved', async () => {
    const autosave = startAutosave(store, start, world);
    rename(store, 'A');
    await world.pass(600);
    const refused = { kind: 'refused', message: 'You are signed out.', again: true };
    await world.sent[0]!.answer({ status: 'refused', message: 'You are signed out.', again: true });
    expect(world.status).toEqual(refused);
    await world.pass(1_000);
    expect(world.sent).toHaveLength(2);
    expect(world.status).toEqual(refused);
    await world.sent[1]!.answer({ status: 'refused', message: 'You are signed out.', again: true });
    rename(store, 'AB');
    expect(world.status).toEqual(refused);
    expect(world.kept?.journey.name).toBe('AB');
    void autosave.saveNow();
    expect(world.status).toEqual({ kind: 'saving' });
    await world.sent[2]!.answer({ status: 'saved', revision: 2, savedAtMs: 9 });
    expect(world.status).toEqual({ kind: 'saved', atMs: 9 });
    expect(world.kept).toBeNull();
  });

  it('tells a server that answers with an error from none, and takes the draft for saved where it was', async () => {
    startAutosave(store, start, world);
    rename(store, 'A');
    await world.pass(600);
    const arrived = structuredClone(world.sent[0]!.journey);
    await world.sent[0]!.answer({ status: 'fault' });
    expect(world.status).toEqual({ kind: 'offline', retryAtMs: 1_600, fault: true });
    await world.pass(1_000);
    await world.sent[1]!.answer({ status: 'conflict', theirs: theirsOf(arrived, 2) });
    expect(world.status).toEqual({ kind: 'saved', atMs: 5 });
  });

  it('sends what was edited since once the server has choked on a draft twice', async () => {
    startAutosave(store, start, world);
    rename(store, 'Too much');
    await world.pass(600);
    await world.sent[0]!.answer({ status: 'fault' });
    rename(store, 'Less');
    await world.pass(600);
    expect(world.sent[1]!.journey.name).toBe('Too much');
    await world.sent[1]!.answer({ status: 'fault' });
    await world.pass(2_000);
    expect(world.sent[2]!.journey.name).toBe('Less');
  });

  it('says so when the server takes its time', async () => {
    startAutosave(store, start, world);
    rename(store, 'A');
    await world.pass(600);
    await world.pass(10_000);
    expect(world.status).toEqual({ kind: 'saving', slow: true });
    await world.sent[0]!.answer({ status: 'saved', revision: 2, savedAtMs: 9 });
    await world.pass(10_000);
    expect(world.status).toEqual({ kind: 'saved', atMs: 9 });
  });

  it('goes on with edits of an earlier visit: what it is started with unsaved, it sends', async () => {
    store.getState().run(addState(store.getState().journey));
    startAutosave(store, start, world);
    await world.pass(600);
    expect(world.sent[0]!.journey.states).toHaveLength(1);
  });

  it('takes in what another person saved while nothing is unsaved here, and saves on from there', async () => {
    const autosave = startAutosave(store, start, world);
    const theirs = theirsOf({ ...store.getState().journey, summary: 'Theirs' }, 4);
    expect(autosave.takeIn(theirs)).toBe(true);
    expect(store.getState().journey.summary).toBe('Theirs');
    expect(world.kept).toBeNull();
    expect(autosave.takeIn(theirsOf({ ...store.getState().journey, summary: 'Older' }, 3))).toBe(true);
    expect(store.getState().journey.summary).toBe('Theirs');
    rename(store, 'Mine');
    expect(autosave.takeIn(theirsOf(theirs.journey, 5))).toBe(false);
    await world.pass(600);
    expect(world.sent).toHaveLength(1);
    expect(world.sent[0]).toMatchObject({ baseRevision: 4, journey: { name: 'Mine', summary: 'Theirs' } });
    expect(autosave.takeIn(theirsOf(theirs.journey, 5))).toBe(false);
    expect(store.getState().journey.name).toBe('Mine');
  });
});
