import { expect, test } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import { addState } from './commands/add-state';
import { editState } from './commands/edit-part';
import { keepHistory, MOST_KEPT, readHistory } from './history';
import { createEditorStore } from './store';

function edited() {
  const store = createEditorStore({ journey: blankJourney('Trial') });
  store.getState().run(addState(store.getState().journey, { stage: 'active' }));
  return store;
}

test('a history is read for the document it was kept with, and for no other', () => {
  const { journey, past, future } = edited().getState();
  const text = keepHistory(journey, { past, future });
  expect(readHistory(text, structuredClone(journey))).toEqual({ past, future });
  expect(readHistory(text, { ...journey, layout: {} })).toBeUndefined();
  for (const broken of [null, '', '{}', 'x', text.slice(1), text.replace('"label"', '"name"')]) expect(readHistory(broken, journey)).toBeUndefined();
});

test('the oldest steps go when it grows too long', () => {
  const store = edited();
  for (let i = 0; i < 12; i++) {
    store.getState().breakMerge();
    store.getState().run(editState('active', 'summary', (state) => void (state.summary = `${i}`.padEnd(100_000))));
  }
  const { journey, past, future } = store.getState();
  const text = keepHistory(journey, { past, future });
  expect(text.length).toBeLessThan(MOST_KEPT + 1_000);
  const kept = readHistory(text, journey)!;
  expect(kept.past.length).toBeLessThan(past.length);
  expect(kept.past).toEqual(past.slice(-kept.past.length));
});

test('a history of another document takes nothing back and is let go', () => {
  const other = createEditorStore({ journey: blankJourney('Other') });
  const { past } = edited().getState();
  const { journey } = other.getState();
  other.getState().resume(journey, { past: [{ label: 'Rename', changes: [{ kind: 'value', path: ['states', '#gone', 'name'], before: 'A', after: 'B' }] }, ...past], future: [] });
  other.getState().undo();
  expect(other.getState().past).toEqual([]);
  expect(other.getState().journey).toEqual(journey);
});
