import { describe, expect, it } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import { parseJourney } from '@/lib/journey/parse';
import { addOutcome } from './commands/add-outcome';
import { addState } from './commands/add-state';
import { addTouchpoint } from './commands/add-touchpoint';
import { connect } from './commands/connect';
import { editState, editTouchpoint } from './commands/edit-part';
import { moveParts } from './commands/move-parts';
import { removeParts } from './commands/remove-parts';
import { setTimeoutPath } from './commands/set-timeout-path';
import { createEditorStore } from './store';

const open = () => createEditorStore({ journey: blankJourney('Trial') });
const rename = (id: string, name: string) => editState(id, 'name', (state) => void (state.name = name));

describe('undo and redo', () => {
  it('take one step for each command, and typing in one field is one step', () => {
    const store = open();
    const { run, undo, redo } = store.getState();
    const { id, ...add } = addState(store.getState().journey);
    run(add);
    const added = store.getState().journey;
    for (const name of ['H', 'Ha', 'Hab', 'Habit']) run(rename(id, name));
    expect(store.getState().past.map(({ label }) => label)).toEqual(['Add New state', 'Change name']);
    undo();
    expect(store.getState().journey).toEqual(added);
    redo();
    expect(store.getState().journey.states[0]!.name).toBe('Habit');
    undo();
    undo();
    expect(store.getState().journey.states).toEqual([]);
    expect(store.getState().journey.entry.start).toBeUndefined();
    expect(store.getState().selection).toEqual([]);
  });

  it('start a new step after the field was left', () => {
    const store = open();
    const { run, breakMerge } = store.getState();
    run(addState(store.getState().journey));
    run(rename('new-state', 'A'));
    breakMerge();
    run(rename('new-state', 'B'));
    expect(store.getState().past).toHaveLength(3);
  });

  it('leave no step when typing ends where it began', () => {
    const store = open();
    const { run } = store.getState();
    run(addState(store.getState().journey));
    run(rename('new-state', 'New state!'));
    run(rename('new-state', 'New state'));
    expect(store.getState().past).toHaveLength(1);
  });

  it('forget what was undone after a new edit', () => {
    const store = open();
    const { run, undo } = store.getState();
    run(addState(store.getState().journey));
    undo();
    run(addState(store.getState().journey, { stage: 'active' }));
    expect(store.getState().future).toEqual([]);
  });

  it('take a drag of many parts back at once', () => {
    const store = open();
    const { run, undo } = store.getState();
    run(addState(store.getState().journey, { at: { x: 0, y: 0 } }));
    run(moveParts(store.getState().journey, { 'new-state': { x: 80, y: 40 }, converted: { x: 400, y: 0 } }));
    undo();
    expect(store.getState().journey.layout['new-state']).toEqual({ x: 0, y: 0 });
  });
});

describe('removing', () => {
  it('takes along everything that led to the part, in one step, and leaves a document that can be read', () => {
    const store = open();
    const { run, undo } = store.getState();
    run(addState(store.getState().journey, { stage: 'decision' }));
    run(addState(store.getState().journey, { stage: 'active' }));
    run(addOutcome(store.getState().journey, { kind: 'exited' }));
    run(connect(store.getState().journey, 'decision', 'active'));
    run(connect(store.getState().journey, 'active', 'active'));
    run(setTimeoutPath(store.getState().journey, 'decision', 'active'));
    const mail = addTouchpoint(store.getState().journey, 'decision', 'email');
    run(mail);
    run(
      editTouchpoint(mail.id, 'brief', (touchpoint) => {
        touchpoint.brief = { leadsTo: 'decision-to-active' };
        touchpoint.failure = { then: { kind: 'move', to: 'active' } };
      }),
    );
    const before = store.getState().journey;
    run(removeParts(before, [{ kind: 'state', id: 'active' }]));
    const after = store.getState().journey;
    expect(parseJourney(after)).toMatchObject({ ok: true });
    expect(after.transitions).toEqual([]);
    expect(after.states[0]!.timeout?.to).toBeUndefined();
    expect(after.states[0]!.touchpoints[0]).toMatchObject({ brief: {} });
    expect(after.states[0]!.touchpoints[0]!.failure).toBeUndefined();
    expect(Object.keys(after.layout)).not.toContain('active');
    undo();
    expect(store.getState().journey).toEqual(before);
  });

  it('lets the next state be the start when the start goes', () => {
    const store = open();
    const { run } = store.getState();
    run(addState(store.getState().journey, { stage: 'decision' }));
    run(addState(store.getState().journey, { stage: 'active' }));
    run(removeParts(store.getState().journey, [{ kind: 'state', id: 'decision' }]));
    expect(store.getState().journey.entry.start).toBe('active');
  });
});

it('only shows a document that may only be read', () => {
  const store = createEditorStore({ journey: blankJourney('Trial'), readOnly: true });
  const before = store.getState().journey;
  store.getState().run(addState(before));
  expect(store.getState()).toMatchObject({ journey: before, past: [] });
  store.getState().takeIn({ ...before, name: 'Theirs' });
  expect(store.getState().journey.name).toBe('Theirs');
});

describe('taking in what another person made of the document', () => {
  const withState = () => {
    const store = open();
    const { id, ...add } = addState(store.getState().journey);
    store.getState().run(add);
    store.getState().select([{ kind: 'state', id }]);
    return { store, id };
  };
  const changed = (store: ReturnType<typeof open>, change: (journey: ReturnType<typeof blankJourney>) => void) => {
    const theirs = structuredClone(store.getState().journey);
    change(theirs);
    return theirs;
  };

  it('keeps the selection, and what can be undone without touching what they did', () => {
    const { store, id } = withState();
    store.getState().run(rename(id, 'Habit'));
    store.getState().takeIn(changed(store, (journey) => void (journey.summary = 'Theirs')));
    expect(store.getState().selection).toEqual([{ kind: 'state', id }]);
    store.getState().undo();
    store.getState().undo();
    expect(store.getState().journey).toMatchObject({ summary: 'Theirs', states: [] });
    store.getState().takeIn(changed(store, (journey) => void (journey.name = 'Renamed')));
    store.getState().redo();
    store.getState().redo();
    expect(store.getState().journey).toMatchObject({ name: 'Renamed', summary: 'Theirs', states: [{ name: 'Habit' }] });
  });

  it('forgets a step that would overwrite theirs, and those before it', () => {
    const { store, id } = withState();
    store.getState().run(rename(id, 'Habit'));
    store.getState().breakMerge();
    store.getState().run({ ...rename(id, 'Habit 2'), mergeKey: 'other' });
    store.getState().takeIn(changed(store, (journey) => void (journey.states[0]!.name = 'Theirs')));
    expect(store.getState().past).toEqual([]);
    store.getState().run(rename(id, 'Mine'));
    store.getState().takeIn(changed(store, (journey) => void journey.states.pop()));
    expect(store.getState()).toMatchObject({ past: [], selection: [] });
  });
});
