import { expect, test } from 'vitest';
import { applySafeFixes } from '@/lib/linter/apply-fixes';
import { lint } from '@/lib/linter/lint';
import { completeJourney, completeTouchpoint } from '@/lib/linter/testing/complete-journey';
import { createEditorStore } from '../store';
import { mendSafely } from './mend-safely';

test('all that is certain is mended in one step of undo, and nothing else is touched', () => {
  const journey = completeJourney((draft) => {
    delete draft.states[0]!.touchpoints[0]!.optOut;
    draft.states[0]!.touchpoints.push({ ...completeTouchpoint('second'), optOut: undefined });
  });
  const editor = createEditorStore({ journey });
  const before = editor.getState().journey;
  editor.getState().select([{ kind: 'state', id: 'trial' }]);
  editor.getState().run(mendSafely(lint(before)));

  const after = editor.getState();
  expect(lint(after.journey)).toEqual([]);
  expect(after.journey).toEqual(applySafeFixes(before));
  expect(after.journey.states[1]).toBe(before.states[1]);
  expect(after.selection).toEqual([{ kind: 'state', id: 'trial' }]);
  expect(after.past.map(({ label }) => label)).toEqual(['Mend 2 problems safely']);
  after.undo();
  expect(editor.getState().journey).toEqual(before);
});

test('with nothing certain to mend, the document stays the same', () => {
  const editor = createEditorStore({ journey: completeJourney() });
  const before = editor.getState().journey;
  editor.getState().run(mendSafely(lint(before)));
  expect(editor.getState().journey).toBe(before);
});
